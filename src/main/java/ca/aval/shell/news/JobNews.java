package ca.aval.shell.news;

import ca.aval.kit.News;
import ca.aval.kit.Told;
import ca.aval.kit.Tone;
import ca.aval.kit.Words;
import ca.aval.platform.work.Job;

import javafx.collections.ListChangeListener;
import javafx.collections.ObservableList;
import javafx.collections.WeakListChangeListener;

/** Tells how each long work ended. */
public final class JobNews {
    private final News news;
    private final Words words;
    private final ListChangeListener<Job> listening = this::changed;

    /**
     * @param words the words of the shell
     */
    public JobNews(ObservableList<Job> jobs, News news, Words words) {
        this.news = news;
        this.words = words;
        // the work outlives the window
        jobs.addListener(new WeakListChangeListener<>(listening));
    }

    private void changed(ListChangeListener.Change<? extends Job> change) {
        while (change.next()) {
            change.getRemoved().forEach(this::tell);
        }
    }

    private void tell(Job job) {
        switch (job.ending()) {
            case UNDER_WAY -> {}
            case DONE -> news.tell(told(Tone.OK, "work.done", job));
            case STOPPED -> news.tell(told(Tone.NEUTRAL, "work.stopped", job));
            case FAILED -> news.tell(told(Tone.DANGER, "work.failed", job));
        }
    }

    private Told told(Tone tone, String key, Job job) {
        return Told.plain(tone, words.live(key, job.title(), job.done().get(), job.total().get()));
    }
}
