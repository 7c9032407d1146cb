/** For how long what is kept for a time only is kept: the server goes by it, and pages tell it. */

/** Days for which a report is kept once it is closed, and one that nobody closes. */
export const CLOSED_KEPT_DAYS = 90;
export const OPEN_KEPT_DAYS = 365;
/** Days for which it is kept what whoever runs the server did. */
export const DEEDS_KEPT_DAYS = 730;
/** Days for which a name that whoever runs the server has given somebody is theirs, whether they like it or not. */
export const NAME_GIVEN_DAYS = 30;
/** Days for which nobody else can have the name of an account that was deleted: nobody is to pass for who is gone. */
export const NAME_KEPT_DAYS = 90;
