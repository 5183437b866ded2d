package chronoscope.explore;

import java.util.function.Function;

/** Does what has to happen outside of the explorer: each kind of effect by a handler of its own. */
@FunctionalInterface
public interface Effects {
    /** Does nothing; each effect says so itself. */
    Effects NONE = Effect::unavailable;

    /** Does the effect, and returns what there is to say. */
    Reply perform(Effect effect);

    /** Returns the same, but for one kind of effect, which a handler does. */
    default <E extends Effect> Effects with(Class<E> kind, Function<E, Reply> handler) {
        return effect -> kind.isInstance(effect) ? handler.apply(kind.cast(effect)) : perform(effect);
    }
}
