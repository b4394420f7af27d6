import { Controller, Get, Param, Res, StreamableFile } from '@nestjs/common';
import { Refusal, type RefusalKind } from '@waymark/basics';
import type { DatasetSummary } from '@waymark/contract';
import { type Dataset, datasetByName, datasets, templateOf } from '@waymark/datasets';

class NoSuchDataset extends Refusal {
  readonly code = 'no-such-dataset';
  readonly kind: RefusalKind = 'not-found';
  constructor() {
    super('There is no such dataset.', `Choose one of ${datasets.map(({ name }) => name).join(', ')}.`);
  }
}

interface Reply {
  header(name: string, value: string): Reply;
}

@Controller('api/v1/datasets')
export class DatasetsController {
  @Get()
  list(): DatasetSummary[] {
    return datasets.map(summaryOf);
  }

  @Get(':dataset/template.csv')
  template(@Param('dataset') name: string, @Res({ passthrough: true }) reply: Reply): StreamableFile {
    const dataset = datasetByName(name);
    if (!dataset) throw new NoSuchDataset();
    reply.header('content-disposition', `attachment; filename="${dataset.name}-template.csv"`);
    return new StreamableFile(Buffer.from(templateOf(dataset)), { type: 'text/csv; charset=utf-8' });
  }
}

function summaryOf({ name, label, is, columns }: Dataset): DatasetSummary {
  return {
    name,
    label,
    is,
    columns: columns.map((column) => ({
      name: column.name,
      label: column.label,
      is: column.is ?? '',
      required: column.required ?? false,
      values: [...(column.values ?? [])],
    })),
  };
}
