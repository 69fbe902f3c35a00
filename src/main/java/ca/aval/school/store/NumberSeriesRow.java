package ca.aval.school.store;

import ca.aval.school.NumberBlock;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;

import java.util.UUID;

/** The row of a series of numbers. */
@Entity
@Table(name = "number_series")
public class NumberSeriesRow {
    @Id UUID id;
    @Version int version;
    String series;

    @Column(name = "first_year")
    int firstYear;

    @Column(name = "last_number")
    int last;

    protected NumberSeriesRow() {}

    NumberSeriesRow(UUID id, NumberBlock block, int last) {
        this.id = id;
        version = block.version();
        series = block.series();
        firstYear = block.firstYear();
        this.last = last;
    }

    NumberBlock toBlock() {
        return new NumberBlock(id, version, series, firstYear, last);
    }
}
