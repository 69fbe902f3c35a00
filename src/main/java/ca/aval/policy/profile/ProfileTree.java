package ca.aval.policy.profile;

import ca.aval.platform.text.LocalText;
import ca.aval.policy.profile.YamlNode.Items;
import ca.aval.policy.profile.YamlNode.Named;
import ca.aval.policy.profile.YamlNode.Pair;
import ca.aval.policy.profile.YamlNode.Scalar;

import org.jspecify.annotations.Nullable;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A profile taken apart again into texts, lists and named entries; what is not said is left out.
 */
final class ProfileTree {
    private ProfileTree() {}

    static Named of(Record record) {
        List<Pair> pairs = new ArrayList<>();
        for (RecordComponent component : record.getClass().getRecordComponents()) {
            Object value = value(record, component);
            if (value != null && !(value instanceof List<?> list && list.isEmpty())) {
                pairs.add(new Pair(component.getName(), Place.NOWHERE, node(value)));
            }
        }
        return new Named(List.copyOf(pairs), Place.NOWHERE);
    }

    private static YamlNode node(Object value) {
        return switch (value) {
            case List<?> list ->
                    new Items(
                            list.stream().map(ProfileTree::node).map(YamlNode.class::cast).toList(),
                            Place.NOWHERE);
            case LocalText text -> of(text);
            case Record record -> of(record);
            case Enum<?> constant -> new Scalar(constant.name(), true, Place.NOWHERE);
            case Boolean truth -> new Scalar(truth.toString(), true, Place.NOWHERE);
            case Integer number -> new Scalar(number.toString(), true, Place.NOWHERE);
            case LocalDate day -> new Scalar(day.toString(), true, Place.NOWHERE);
            default -> new Scalar(value.toString(), false, Place.NOWHERE);
        };
    }

    private static @Nullable Object value(Record record, RecordComponent component) {
        try {
            return component.getAccessor().invoke(record);
        } catch (IllegalAccessException | InvocationTargetException e) {
            throw new IllegalStateException(e);
        }
    }
}
