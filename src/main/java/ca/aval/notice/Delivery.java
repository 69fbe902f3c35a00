package ca.aval.notice;

/** How a letter reaches whoever it is for. */
public enum Delivery {
    ORDINARY_MAIL,
    REGISTERED_MAIL,
    BY_HAND,
    EMAIL
}
