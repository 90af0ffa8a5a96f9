/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.e4.ui.di.UISynchronize;
import org.eclipse.e4.ui.model.application.MApplication;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.manyi.exchange.ui.internal.ExchangeConstants;
import org.manyi.exchange.ui.internal.SurveyPart;
import org.manyi.exchange.ui.internal.Texts;
import org.manyi.exchange.ui.internal.tasks.Work;
import org.manyi.model.Slice;
import org.manyi.service.DecisionRequest;
import org.manyi.service.DecisionService;
import org.manyi.service.ResponseIndex;
import org.manyi.service.ResponseListRequest;
import org.manyi.service.ResponseRecord;
import org.manyi.service.ResponseService;
import org.manyi.service.opinion.OpinionService;
import org.manyi.store.api.quality.FoundResponse;
import org.manyi.store.api.quality.ResponseFilter;
import org.manyi.ui.PartPages;
import org.manyi.ui.Person;
import org.manyi.ui.ResponseWish;
import org.manyi.ui.ShownSlice;
import org.manyi.ui.StepHandler;
import org.manyi.ui.SurveySelection;
import org.manyi.ui.settings.SettingsStore;

/** The responses of the slice shown; of the one selected its answers, to be corrected; excluding it. */
public final class ResponsesPart extends SurveyPart<ResponsesView> {

	private final SettingsStore settings;
	private final Person person;
	private final ZoneId zone;
	private final UISynchronize ui;
	private final MApplication application;
	private Optional<ResponseService> responses = Optional.empty();
	private SurveySelection shown = SurveySelection.NONE;
	private final PageLoader pages;
	private final ResponseDecisions decisions = new ResponseDecisions(new Bench());
	private final OpinionCoding opinions = new OpinionCoding(new Bench());
	private ListedSlice listed = ListedSlice.ALL;
	private final CodingQueue queue;
	private boolean coding;
	private String wanted = "";
	private Optional<Long> opened = Optional.empty();
	private Optional<ResponseRecord> record = Optional.empty();
	private Optional<String> item = Optional.empty();

	@Inject
	public ResponsesPart(ECommandService commands, EHandlerService handlers, SettingsStore settings, Person person,
			ZoneId zone, UISynchronize ui, MApplication application) {
		super(commands, handlers);
		this.settings = settings;
		this.person = person;
		this.zone = zone;
		this.ui = ui;
		this.application = application;
		handlers.activateHandler(ExchangeConstants.COMMAND_UNDO,
				new StepHandler(() -> opinions.canUndo() && !isTyping(), opinions::undo));
		handlers.activateHandler(ExchangeConstants.COMMAND_REDO,
				new StepHandler(() -> opinions.canRedo() && !isTyping(), opinions::redo));
		queue = new CodingQueue(ui, reason -> complain(texts().of(reason)),
				() -> complain(messages().changeGivenUp));
		pages = new PageLoader(ui, this::texts, this::rows, this::listed, reason -> complain(texts().of(reason)));
	}

	/** Whether keys go to a field, in which they undo what was typed. */
	private static boolean isTyping() {
		return Display.getCurrent().getFocusControl() instanceof Text;
	}

	@Inject
	void services(@org.eclipse.e4.core.di.annotations.Optional @Nullable ResponseService lister,
			@org.eclipse.e4.core.di.annotations.Optional @Nullable DecisionService decider,
			@org.eclipse.e4.core.di.annotations.Optional @Nullable OpinionService coder) {
		opinions.setService(Optional.ofNullable(coder));
		responses = Optional.ofNullable(lister);
		pages.setService(responses);
		decisions.setService(Optional.ofNullable(decider));
		again();
	}

	@Inject
	void chosen(@org.eclipse.e4.core.di.annotations.Optional @Nullable ChosenResponse current) {
		if (current != null && !isPinned()) {
			turnTo(selection());
			opened = Optional.empty();
			wanted = "#" + current.number();
			again();
			fulfilled(ChosenResponse.class);
		}
	}

	@Inject
	void slice(@org.eclipse.e4.core.di.annotations.Optional @Nullable ShownSlice current) {
		Slice now = current == null ? Slice.ALL : current.slice();
		if (!now.equals(listed.shown())) {
			list(listed.of(now));
		}
	}

	@Inject
	void wish(@org.eclipse.e4.core.di.annotations.Optional @Nullable ResponseWish current) {
		if (current != null && !isPinned()) {
			turnTo(selection());
			// the answer that one came for is to be seen
			current.filter().answer().ifPresent(answer -> item = Optional.of(answer.itemId()));
			list(ListedSlice.of(current));
			fulfilled(ResponseWish.class);
		}
	}

	/** What is wished for once does not hold for the view that is made later. */
	private void fulfilled(Class<?> wish) {
		ui.asyncExec(() -> application.getContext().remove(wish));
	}

	/** What was done and looked for in one survey is not done and looked for in another. */
	private void turnTo(SurveySelection now) {
		if (!isOf(now)) {
			listed = listed.back().by(ResponseFilter.ALL);
			opinions.clear();
		}
		shown = now;
	}

	private boolean isOf(SurveySelection now) {
		return shown.workspace().equals(now.workspace()) && shown.surveyId().equals(now.surveyId());
	}

	/** Lists other responses. */
	private void list(ListedSlice chosen) {
		listed = chosen;
		wanted = "";
		opened = Optional.empty();
		again();
	}

	@Override
	protected String id() {
		return "responses";
	}

	@Override
	protected boolean isUnfinished() {
		return super.isUnfinished() || !queue.isEmpty();
	}

	@Override
	protected boolean ready() {
		return responses.isPresent() && decisions.isReady();
	}

	@Override
	protected ResponsesView createContent(Composite parent) {
		return new ResponsesView(parent, this::texts, zone, settings, new ResponsesView.Reactions(
				this::open, this::find, chosen -> list(listed.by(chosen)), () -> list(listed.back()),
				new OpinionLine.Reactions(opinions::toggle, opinions::undo, opinions::redo,
						opinions::editCategories, opinions::editRules), given -> {
					item = Optional.of(given.item().id());
					showRecord();
				}, () -> decisions.correct(item), () -> decisions.decide(number -> opened = Optional.of(number))));
	}

	@Override
	protected boolean focusContent() {
		return content().filter(ResponsesView::setFocus).isPresent();
	}

	@Override
	protected void speak() {
		again();
	}

	@Override
	protected void ask() {
		if (!isOf(selection()) && !shown.equals(SurveySelection.NONE)) {
			wanted = "";
			opened = Optional.empty();
		}
		turnTo(selection());
		if (wanted.isEmpty()) {
			ResponseService service = responses.orElseThrow();
			ResponseListRequest request = new ResponseListRequest(selection().workspace().orElseThrow(),
					selection().surveyId(), listed.slice(), listed.filter(), 0, ResponseIndex.PAGE);
			Optional<Long> number = opened;
			find(messages().listingResponses, monitor -> Listed.of(service, request, number, monitor),
					found -> show(request, found));
		} else {
			String written = wanted;
			find(messages().listingResponses, search(written), found -> show(written, found));
		}
	}

	private void show(ResponseListRequest request, Listed found) {
		opinions.setCategories(found.index().categories());
		if (found.rows().isEmpty() && listed.isEverything()) {
			tell(() -> new PartPages.Message(messages().noResponsesTitle, messages().noResponsesText,
					List.of(bringIn())));
			return;
		}
		PagedResponses window = pages.show(request, found.index());
		if (!found.rows().isEmpty()) {
			window.put(found.page(), rows(found.rows()));
		}
		show(texts().format(summary(), found.index().survey().id(), texts().count(found.index().size())),
				found.rows().isEmpty());
		content().ifPresent(view -> {
			view.filterBy(FilterChoices.of(found.index().survey(), found.index().categories().all(), texts()), listed);
			view.list(window);
		});
		Optional<Long> next = opened.filter(number -> window.placeOf(Long.toString(number)) >= 0)
				.or(() -> found.rows().stream().findFirst().map(FoundResponse::response));
		// the one that was shown stays until it is read anew: whoever goes on by keys is not thrown back
		record = record.filter(one -> next.filter(number -> number == one.response().key().number()).isPresent());
		showRecord();
		content().ifPresent(view -> view.select(next));
		next.ifPresent(this::open);
		if (coding) {
			coding = false;
			content().ifPresent(ResponsesView::setFocus);
		}
	}

	private String summary() {
		if (listed.isEverything()) {
			return messages().responsesPage;
		}
		return listed.filter().equals(ResponseFilter.ALL) ? messages().responsesOfSlice : messages().responsesFiltered;
	}

	private List<ResponseRow> rows(List<FoundResponse> found) {
		return found.stream().map(one -> ResponseRow.of(one, texts())).toList();
	}

	/** More rows of the list are at hand. */
	private void listed(PagedResponses window) {
		content().ifPresent(view -> {
			view.list(window);
			view.selection().filter(row -> !row.isWaiting()).map(ResponseRow::number)
					.filter(number -> opened.filter(number::equals).isEmpty()).ifPresent(this::open);
		});
	}

	/** Opens a row, as soon as it is at hand. */
	private void open(ResponseRow row) {
		if (!row.isWaiting()) {
			open(row.number());
		}
	}

	/** Looks for responses as the user names them; for the empty text all are listed again. */
	private void find(String typed) {
		String written = typed.strip();
		opened = Optional.empty();
		if (written.isEmpty()) {
			wanted = "";
			again();
		} else {
			findInstead(messages().listingResponses, search(written), found -> show(written, found));
		}
	}

	private Work<List<ResponseRecord>> search(String written) {
		ResponseService service = responses.orElseThrow();
		Path folder = selection().workspace().orElseThrow();
		Optional<String> survey = selection().surveyId();
		return monitor -> service.find(folder, survey, written);
	}

	/** Shows what was looked for and found. */
	private void show(String written, List<ResponseRecord> found) {
		wanted = written;
		show(texts().format(messages().responsesFound, written, found.size()), found.isEmpty());
		pages.stop();
		content().ifPresent(view -> view.list(found.stream().map(one -> ResponseRow.of(one, texts())).toList()));
		record = found.stream()
				.filter(one -> opened.filter(number -> one.response().key().number() == number).isPresent()).findFirst()
				.or(() -> found.stream().findFirst());
		showRecord();
	}

	private void open(long number) {
		opened = Optional.of(number);
		lookUp(messages().listingResponses, search("#" + number), found -> {
			record = found.stream().findFirst();
			showRecord();
			record.ifPresent(opinions::suggest);
		});
	}

	private void showRecord() {
		content().ifPresent(view -> {
			view.show(record, item);
			view.code(record, opinions.choices(record));
		});
	}

	/** What decisions and the coding of opinions need. */
	private final class Bench implements CodingBench {

		@Override
		public <T> void change(String what, Work<T> work, Consumer<T> done) {
			ResponsesPart.this.change(what, work, done);
		}

		@Override
		public <T> void changeThen(String kept, String what, Work<T> work, Consumer<T> done) {
			ResponsesPart.this.changeThen(kept, what, work, done);
		}

		@Override
		public <T> void inTurn(String what, Work<T> work, Consumer<T> done) {
			queue.add(what, work, done);
		}

		@Override
		public void inTurn(Runnable what) {
			queue.after(what);
		}

		@Override
		public Optional<Long> selected() {
			return content().flatMap(ResponsesView::selection).filter(row -> !row.isWaiting())
					.map(ResponseRow::number);
		}

		@Override
		public Work<Optional<ResponseRecord>> record(long number) {
			Work<List<ResponseRecord>> reading = search("#" + number);
			return monitor -> reading.run(monitor).stream().findFirst();
		}

		@Override
		public <T> void lookUp(String what, Work<T> work, Consumer<T> done) {
			ResponsesPart.this.lookUp(what, work, done);
		}

		@Override
		public DecisionRequest request(String reason) {
			return ResponsesPart.this.request(reason);
		}

		@Override
		public Texts texts() {
			return ResponsesPart.this.texts();
		}

		@Override
		public Optional<ResponseRecord> record() {
			// until the one selected now is at hand there is none: keys would be about the one before
			return record.filter(one -> content().flatMap(ResponsesView::selection)
					.filter(row -> row.number() == one.response().key().number()).isPresent());
		}

		@Override
		public void coding(long response) {
			opened = Optional.of(response);
			coding = true;
		}

		@Override
		public void showRecord() {
			ResponsesPart.this.showRecord();
		}

		@Override
		public Optional<Shell> shell() {
			return content().map(ResponsesView::shell);
		}
	}

	private DecisionRequest request(String reason) {
		return new DecisionRequest(selection().workspace().orElseThrow(), selection().surveyId(), reason, false,
				person.name());
	}
}
