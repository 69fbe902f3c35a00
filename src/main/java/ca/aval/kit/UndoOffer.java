package ca.aval.kit;

/** Port: where a screen hands in an act that can be taken back; the window keeps them in order. */
public interface UndoOffer {
    /** To be called on the screen thread, once the act is kept. */
    void offer(Reversible act);
}
