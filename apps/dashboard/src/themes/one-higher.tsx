import { PathIcon } from '../overview/column-icons.js';
import { type Judged, monthOfDay } from '../overview/judged.js';

/** What the theme's lead says would take us one point higher, or that the last judgement does not say. Absent where nobody judged. */
export function OneHigher({ judged }: { readonly judged: Judged | undefined }) {
  if (!judged) return null;
  return (
    <section className="card one-higher" aria-labelledby="one-higher">
      <h2 id="one-higher">
        <PathIcon />
        What would take us one point higher?
      </h2>
      {judged.oneHigher ? (
        <>
          <p>{judged.oneHigher}</p>
          <p className="quiet">Theme lead, {monthOfDay(judged.judgedOn)}</p>
        </>
      ) : (
        <p className="quiet">Not written with the judgement of {monthOfDay(judged.judgedOn)}.</p>
      )}
    </section>
  );
}
