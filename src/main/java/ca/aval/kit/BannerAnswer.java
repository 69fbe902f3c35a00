package ca.aval.kit;

/**
 * What a question is answered: the sentence first, then the reason.
 *
 * @param tone a plain no is neutral; danger is kept for what must stop
 */
public record BannerAnswer(Tone tone, String sentence, String reason) {}
