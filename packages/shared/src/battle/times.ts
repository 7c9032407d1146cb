/** Times that rules keep and players are told. */

/** s of assault after which a siege that has not taken the station is lifted. */
export const SIEGE_TIME = 10 * 60;
/** s after casting off until the guns are run out: the dock is for mending, not for dodging between shots. */
export const RUN_OUT = 5;

/** s for which those who answer a call for assistance give all that their engines have. */
export const ANSWER_TIME = 15;
