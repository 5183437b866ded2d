package chronoscope.model;

import chronoscope.text.Labelled;

/** What those who keep the timeline have found of an event or a claim. */
public enum Status implements Labelled {
    /** Nobody could confirm it so far. */
    UNCONFIRMED,
    CONFIRMED,
    /** Somebody contradicts it. */
    DISPUTED,
    /** Those who said so have taken it back. */
    RETRACTED
}
