export { caseAudits } from './case-audits.js';
export { auditObserver, dailyLifeMeasure, dangerStatementMeasure, pairMeasure } from './observe-audit.js';
export { familyHeardMeasure, familyPartObserver } from './observe-family-part.js';
export { openCaseAuditedMeasure, reachObserver } from './observe-reach.js';
