/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.methodology.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.e4.core.contexts.IEclipseContext;
import org.eclipse.e4.ui.di.UISynchronize;
import org.manyi.methodology.ui.internal.Document.Outside;
import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;
import org.manyi.scoring.edit.EditHistory;
import org.manyi.scoring.edit.EditRefusedException;
import org.manyi.scoring.edit.MethodologyText;
import org.manyi.scoring.edit.Span;
import org.manyi.scoring.edit.TextEdit;
import org.manyi.scoring.edit.YamlChange;
import org.manyi.scoring.edit.YamlPath;
import org.manyi.service.AnalysisException;
import org.manyi.service.FileChangedException;
import org.manyi.service.DraftCheck;
import org.manyi.service.MethodologyFile;
import org.manyi.service.MethodologyFileService;

/**
 * What the user does with the open methodology. Form and text change the same text through it and share one stack of undo; it
 * checks the text in a Job soon after it changed, watches the file, and tells the views through the context:
 * {@link OpenDocument}, {@link Checked}, {@link Notice}, {@link Place}. Used on the user's thread alone.
 */
public final class EditorSession {

	private static final int DEBOUNCE = 250;

	private final IEclipseContext context;
	private final UISynchronize ui;
	private Optional<MethodologyFileService> service = Optional.empty();
	private Optional<Document> document = Optional.empty();
	private Optional<MethodologyFile> onDisk = Optional.empty();
	private EditHistory history = new EditHistory();
	private Checked checked = Checked.NONE;
	private Optional<Job> check = Optional.empty();
	private Optional<Job> watch = Optional.empty();
	private long turns;

	EditorSession(IEclipseContext context, UISynchronize ui) {
		this.context = context;
		this.ui = ui;
		context.set(Place.class, Place.NONE);
		context.set(Notice.class, Notice.NONE);
		context.set(Checked.class, checked);
		context.set(OpenDocument.class, OpenDocument.NONE);
	}

	void setService(Optional<MethodologyFileService> present) {
		service = present;
		document.ifPresent(open -> check(open, 0));
	}

	/** The service that reads and saves; empty while there is none. */
	public Optional<MethodologyFileService> service() {
		return service;
	}

	/** What is open; empty while nothing is. */
	public Optional<Document> document() {
		return document;
	}

	/** What the last check found. */
	public Checked checked() {
		return checked;
	}

	/** Opens a file; what was open is closed, its changes lost: who calls asks before. */
	public void open(Path file) {
		attempt(present -> {
			MethodologyFile read = present.read(file.toAbsolutePath().normalize());
			show(read.path().toString(), Optional.of(read.path()), Optional.of(read), read.text());
		});
	}

	/** Opens the methodology of a plug-in, which is saved as a file of its own. */
	public void open(String origin, String text) {
		show(origin, Optional.empty(), Optional.empty(), text);
	}

	private void show(String origin, Optional<Path> path, Optional<MethodologyFile> file, String text) {
		stopJobs();
		onDisk = file;
		history = new EditHistory();
		checked = Checked.NONE;
		context.set(Checked.class, checked);
		context.set(Notice.class, Notice.NONE);
		MethodologyText read = MethodologyText.of(text);
		publish(new Document(origin, path, read, read, text, isFinal(read), Outside.NOTHING, false, false));
		document.ifPresent(open -> check(open, 0));
		watch(path);
	}

	private static boolean isFinal(MethodologyText text) {
		return text.scalar(YamlPath.of("status")).filter(status -> !status.equals(word(MethodologyStatus.DRAFT)))
				.isPresent();
	}

	private static String word(MethodologyStatus status) {
		return status.name().toLowerCase(Locale.ROOT);
	}

	/** Makes changes that a form means, to be taken back together; a word to the user where they cannot be made. */
	public void change(List<YamlChange> changes) {
		document.ifPresent(open -> {
			try {
				MethodologyText text = open.text();
				for (YamlChange change : changes) {
					text = MethodologyText.of(text.edit(change).applyTo(text.text()));
				}
				TextEdit edit = TextEdit.between(open.text().text(), text.text());
				if (!edit.isEmpty()) {
					make(open, edit);
					reveal(edit.offset(), edit.inserted().length());
				}
			} catch (EditRefusedException e) {
				context.set(Notice.class, Notice.wrong(e.reason()));
				publish(open);
			}
		});
	}

	/** Makes an edit of the text. */
	public void edit(TextEdit edit) {
		document.filter(open -> !edit.isEmpty()).ifPresent(open -> make(open, edit));
	}

	private void make(Document open, TextEdit edit) {
		history.add(edit);
		apply(open, edit);
	}

	private void apply(Document open, TextEdit edit) {
		context.set(Notice.class, Notice.NONE);
		changeTo(open, MethodologyText.of(edit.applyTo(open.text().text())));
	}

	private void changeTo(Document open, MethodologyText text) {
		Document changed = new Document(open.origin(), open.path(), text, text.root().isPresent() ? text : open.tree(),
				open.saved(), open.locked(), open.outside(), history.canUndo(), history.canRedo());
		publish(changed);
		check(changed, DEBOUNCE);
	}

	/** Takes the last edit back. */
	public void undo() {
		document.ifPresent(open -> history.undo().ifPresent(edit -> apply(open, edit)));
	}

	/** Does what was taken back once more. */
	public void redo() {
		document.ifPresent(open -> history.redo().ifPresent(edit -> apply(open, edit)));
	}

	/** Saves the text to its file, which must be the one that was opened. */
	public void save() {
		document.filter(Document::canSave).ifPresent(open -> open.path().ifPresent(path -> saveTo(open, path, onDisk)));
	}

	/**
	 * Saves a text as another file and goes on with that one.
	 *
	 * @return whether it was saved
	 */
	public boolean saveAs(Path path, String text) {
		Optional<Document> open = document;
		if (open.isPresent()) {
			MethodologyText read = MethodologyText.of(text);
			Document other = new Document(path.toString(), Optional.of(path), read, read, text, false, Outside.NOTHING,
					false, false);
			return saveTo(other, path, Optional.empty());
		}
		return false;
	}

	private boolean saveTo(Document open, Path path, Optional<MethodologyFile> expected) {
		try {
			Optional<MethodologyFileService> present = service;
			if (present.isEmpty()) {
				return false;
			}
			MethodologyFile written = present.get().save(path, open.text().text(), expected);
			boolean moved = document.flatMap(Document::path).filter(path::equals).isEmpty();
			onDisk = Optional.of(written);
			if (moved) {
				history = new EditHistory();
			}
			Document saved = new Document(path.toString(), Optional.of(path), open.text(), open.tree(),
					open.text().text(), isFinal(open.text()), Outside.NOTHING, history.canUndo(), history.canRedo());
			checked = new Checked(checked.check(), Optional.empty(), checked.after());
			publish(saved);
			context.set(Notice.class, Notice.done(new LocalizedText("已保存：" + path, "Saved: " + path)));
			check(saved, 0);
			watch(Optional.of(path));
			return true;
		} catch (FileChangedException e) {
			look();
			context.set(Notice.class, Notice.wrong(new LocalizedText("没有保存：文件已被其他程序改动。",
					"Not saved: another program changed the file.")));
		} catch (AnalysisException e) {
			context.set(Notice.class, Notice.wrong(e.reason()));
		}
		return false;
	}

	/** The file as another program left it; empty where it is gone or cannot be read. */
	public Optional<String> theirs() {
		try {
			Optional<Path> path = document.flatMap(Document::path);
			return path.isPresent() && service.isPresent() ? Optional.of(service.get().read(path.get()).text())
					: Optional.empty();
		} catch (AnalysisException e) {
			context.set(Notice.class, Notice.wrong(e.reason()));
			return Optional.empty();
		}
	}

	/** Keeps the text as it is here; saving it will overwrite what the other program wrote. */
	public void keepMine() {
		document.ifPresent(open -> {
			if (open.outside() == Outside.DELETED) {
				onDisk = Optional.empty();
				publish(outside(open, "", Outside.NOTHING));
			} else {
				attempt(present -> {
					MethodologyFile read = present.read(open.path().orElseThrow());
					onDisk = Optional.of(read);
					Document kept = outside(open, read.text(), Outside.NOTHING);
					publish(new Document(kept.origin(), kept.path(), kept.text(), kept.tree(), kept.saved(),
							isFinal(MethodologyText.of(read.text())), kept.outside(), kept.canUndo(), kept.canRedo()));
					document.ifPresent(now -> check(now, 0));
				});
			}
		});
	}

	/** Takes what the other program wrote; the text as it was here comes back by undo. */
	public void takeTheirs() {
		document.flatMap(Document::path).ifPresent(path -> attempt(present -> {
			MethodologyFile read = present.read(path);
			onDisk = Optional.of(read);
			document.ifPresent(open -> {
				Document taken = outside(open, read.text(), Outside.NOTHING);
				history.add(TextEdit.between(open.text().text(), read.text()));
				checked = new Checked(checked.check(), Optional.empty(), checked.after());
				changeTo(taken, MethodologyText.of(read.text()));
			});
		}));
	}

	private static Document outside(Document open, String saved, Outside outside) {
		return new Document(open.origin(), open.path(), open.text(), open.tree(), saved, open.locked(), outside,
				open.canUndo(), open.canRedo());
	}

	/** Looks at once whether the file is still what it was. */
	public void look() {
		document.flatMap(Document::path).ifPresent(path -> attempt(present -> seen(path, present.hash(path))));
	}

	private void seen(Path path, Optional<String> hash) {
		document.filter(open -> open.path().filter(path::equals).isPresent()).ifPresent(open -> {
			Outside outside = hash.equals(onDisk.map(MethodologyFile::hash)) ? Outside.NOTHING
					: hash.isEmpty() ? Outside.DELETED : Outside.CHANGED;
			if (outside != open.outside()) {
				publish(outside(open, open.saved(), outside));
			}
		});
	}

	/** Shows a place of the text. */
	public void reveal(int offset, int length) {
		context.set(Place.class, new Place(offset, length, ++turns));
	}

	/** Shows where a value stands in the text. */
	public void reveal(YamlPath path) {
		document.filter(Document::isEditable).flatMap(open -> open.text().find(path)).ifPresent(node -> {
			Span span = node.span();
			reveal(span.start(), span.end() - span.start());
		});
	}

	/** Says a word to the user. */
	public void say(Notice notice) {
		context.set(Notice.class, notice);
	}

	private void publish(Document next) {
		document = Optional.of(next);
		context.set(OpenDocument.class, new OpenDocument(document));
	}

	/** What may fail for a reason the user can act on. */
	@FunctionalInterface
	private interface Attempt {

		void run(MethodologyFileService present) throws AnalysisException;
	}

	private void attempt(Attempt attempt) {
		service.ifPresent(present -> {
			try {
				attempt.run(present);
			} catch (AnalysisException e) {
				context.set(Notice.class, Notice.wrong(e.reason()));
			}
		});
	}

	private void check(Document open, int delay) {
		check.ifPresent(Job::cancel);
		check = service.map(present -> job(present, open));
		check.ifPresent(job -> job.schedule(delay));
	}

	private Job job(MethodologyFileService present, Document open) {
		Function<String, Optional<Methodology>> methodology = text -> present.check(open.origin(), text).methodology();
		boolean compare = checked.before().isEmpty();
		return new CheckJob(present, open.origin(), open.text().text(), found -> {
			Optional<Methodology> before = !compare ? checked.before()
					: open.isChanged() ? methodology.apply(open.saved()) : found.methodology();
			ui.asyncExec(() -> checked(open, found, before));
		});
	}

	private void checked(Document open, DraftCheck found, Optional<Methodology> before) {
		boolean current = document.filter(now -> now.text().equals(open.text()) && now.saved().equals(open.saved()))
				.isPresent();
		if (current) {
			checked = new Checked(found, before, found.methodology().or(checked::after));
			context.set(Checked.class, checked);
		}
	}

	private void watch(Optional<Path> path) {
		watch.ifPresent(Job::cancel);
		watch = path.flatMap(file -> service.map(present -> new FileWatch(present, file,
				hash -> ui.asyncExec(() -> seen(file, hash)))));
		watch.ifPresent(Job::schedule);
	}

	private void stopJobs() {
		check.ifPresent(Job::cancel);
		watch.ifPresent(Job::cancel);
	}

	/** Ends what runs. */
	void stop() {
		stopJobs();
	}
}
