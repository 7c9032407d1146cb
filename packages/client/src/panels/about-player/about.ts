import { DONE } from "@terok-nor/shared/wire/refusals.ts";
import type { Complaint } from "@terok-nor/shared/wire/report.ts";
import type { Reply } from "@terok-nor/shared/wire/requests.ts";
import { isGuest } from "@terok-nor/shared/wire/talk.ts";
import { calledAs } from "../../i18n/words.ts";
import type { Account } from "../../net/account.ts";
import type { Api } from "../../net/api.ts";
import type { BattleLink } from "../../net/link.ts";
import type { SeatView } from "../../net/room-view.ts";

/** Somebody whom one can report or block, and how. */
export interface About {
  /** By what they are told apart in `room` (`whoOf`). */
  readonly who: string;
  readonly name: string;
  readonly room: string;
  /** What was said goes along with the report. */
  readonly withLines: boolean;
  report(complaint: Complaint): Promise<Reply>;
}

/** A player with an account, by their page or by a battle of the archive (`match`). */
export function aboutPlayer(
  { api, account }: { readonly api: Api; readonly account: Account },
  { id, name }: { readonly id: string; readonly name: string },
  match: string | null,
): About {
  const report = async (complaint: Complaint): Promise<Reply> => {
    const answer = await api.report(account.key.peek(), { player: id, match, ...complaint });
    return answer.ok ? DONE : answer;
  };
  return { who: id, name, room: "", withLines: false, report };
}

/** The other commander of a battle. */
export function aboutSeat(link: BattleLink, { who, name }: Pick<SeatView, "who" | "name">): About {
  const shown = calledAs(name, isGuest(who));
  const report = (complaint: Complaint) => link.report({ who, ...complaint });
  return { who, name: shown, room: link.room.peek().code, withLines: true, report };
}
