package ca.aval.kit;

/** Port: where a screen tells the person something; the window keeps it until it was read. */
public interface News {
    /** To be called on the screen thread. */
    void tell(Told told);
}
