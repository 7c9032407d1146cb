import type { Me } from "@terok-nor/shared/wire/api.ts";
import { refuse } from "@terok-nor/shared/wire/refusals.ts";

/** What whoever runs the server has decided about one, and for how long it holds; nothing where there is nothing. */
export function RestraintNote({ me }: { me: Me }) {
  const told = [
    ...(me.silenced > 0 ? [refuse("silenced", me.silenced).text] : []),
    ...(me.shutOut > 0 ? [refuse("shut-out", me.shutOut).text] : []),
  ];
  return (
    <>
      {told.map((text) => (
        <p key={text} class="restraint" role="status">
          {text}
        </p>
      ))}
    </>
  );
}
