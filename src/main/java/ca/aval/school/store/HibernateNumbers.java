package ca.aval.school.store;

import ca.aval.platform.data.Sessions;
import ca.aval.school.NumberBlock;
import ca.aval.school.Numbers;

import java.util.UUID;

/** Series of numbers, kept by Hibernate. */
public final class HibernateNumbers implements Numbers {
    @Override
    public NumberBlock read(String series, int firstYear) {
        return Sessions.current()
                .createSelectionQuery(
                        "from NumberSeriesRow where series = :series and firstYear = :firstYear",
                        NumberSeriesRow.class)
                .setParameter("series", series)
                .setParameter("firstYear", firstYear)
                .getResultList()
                .stream()
                .findFirst()
                .map(NumberSeriesRow::toBlock)
                .orElseGet(() -> new NumberBlock(null, 0, series, firstYear, 0));
    }

    @Override
    public void take(NumberBlock block, int count) {
        UUID id = block.id();
        if (id == null) {
            Sessions.current()
                    .insert(new NumberSeriesRow(UUID.randomUUID(), block, block.last() + count));
        } else {
            Sessions.current().update(new NumberSeriesRow(id, block, block.last() + count));
        }
    }
}
