/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.ui.internal.responses;

import java.nio.file.Path;
import java.time.ZoneId;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Consumer;

import jakarta.inject.Inject;

import org.eclipse.e4.core.commands.ECommandService;
import org.eclipse.e4.core.commands.EHandlerService;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.manyi.exchange.ui.internal.AnswerWords;
import org.manyi.exchange.ui.internal.SurveyPart;
import org.manyi.exchange.ui.internal.decisions.ReasonDialog;
import org.manyi.exchange.ui.internal.tasks.Work;
import org.manyi.model.Answer;
import org.manyi.model.Slice;
import org.manyi.service.DecisionRequest;
import org.manyi.service.DecisionService;
import org.manyi.service.ResponseListRequest;
import org.manyi.service.ResponseListing;
import org.manyi.service.ResponseRecord;
import org.manyi.service.ResponseService;
import org.manyi.service.opinion.OpinionCategories;
import org.manyi.service.opinion.OpinionService;
import org.manyi.store.api.opinion.CodingResult;
import org.manyi.store.api.opinion.ListVersion;
import org.manyi.store.api.quality.ResponseFilter;
import org.manyi.store.api.workspace.ChangeHead;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.ResponseReference;
import org.manyi.store.api.workspace.ResponseStatus;
import org.manyi.ui.PartPages;
import org.manyi.ui.Person;
import org.manyi.ui.ResponseWish;
import org.manyi.ui.ShownSlice;
import org.manyi.ui.SurveySelection;
import org.manyi.ui.settings.SettingsStore;

/** The responses of the survey shown, page by page; of the one selected its answers, to be corrected; excluding it. */
public final class ResponsesPart extends SurveyPart<ResponsesView> {

	/** So many responses are on a page. */
	static final int PAGE = 500;
	/** More are not listed at once: the next page begins anew. */
	private static final int MOST_ROWS = 20_000;

	private final SettingsStore settings;
	private final Person person;
	private final ZoneId zone;
	private Optional<ResponseService> responses = Optional.empty();
	private Optional<DecisionService> decisions = Optional.empty();
	private SurveySelection shown = SurveySelection.NONE;
	/** After which number each page begins, that of the page shown last. */
	private final Deque<Long> pages = new ArrayDeque<>(List.of(0L));
	private final CodingSteps steps = new CodingSteps();
	private Optional<OpinionService> opinions = Optional.empty();
	private Optional<ResponseListing> listing = Optional.empty();
	private List<ResponseRow> rows = List.of();
	private Slice slice = Slice.ALL;
	private ResponseFilter filter = ResponseFilter.ALL;
	private boolean coding;
	private OptionalLong following = OptionalLong.empty();
	private String wanted = "";
	private Optional<Long> opened = Optional.empty();
	private Optional<ResponseRecord> record = Optional.empty();
	private Optional<String> item = Optional.empty();

	@Inject
	public ResponsesPart(ECommandService commands, EHandlerService handlers, SettingsStore settings, Person person,
			ZoneId zone) {
		super(commands, handlers);
		this.settings = settings;
		this.person = person;
		this.zone = zone;
	}

	@Inject
	void services(@org.eclipse.e4.core.di.annotations.Optional @Nullable ResponseService lister,
			@org.eclipse.e4.core.di.annotations.Optional @Nullable DecisionService decider,
			@org.eclipse.e4.core.di.annotations.Optional @Nullable OpinionService coder) {
		opinions = Optional.ofNullable(coder);
		responses = Optional.ofNullable(lister);
		decisions = Optional.ofNullable(decider);
		again();
	}

	@Inject
	void chosen(@org.eclipse.e4.core.di.annotations.Optional @Nullable ChosenResponse current) {
		if (current != null) {
			// it is one of the survey that is shown now, whichever was shown here before
			shown = selection();
			toFirstPage();
			opened = Optional.empty();
			wanted = "#" + current.number();
			again();
		}
	}

	@Inject
	void slice(@org.eclipse.e4.core.di.annotations.Optional @Nullable ShownSlice current) {
		Slice now = current == null ? Slice.ALL : current.slice();
		if (!now.equals(slice)) {
			slice = now;
			listAll();
		}
	}

	@Inject
	void wish(@org.eclipse.e4.core.di.annotations.Optional @Nullable ResponseWish current) {
		if (current != null) {
			shown = selection();
			filter(current.filter());
		}
	}

	/** Lists other responses. */
	private void filter(ResponseFilter chosen) {
		filter = chosen;
		listAll();
	}

	private void listAll() {
		wanted = "";
		toFirstPage();
		opened = Optional.empty();
		again();
	}

	@Override
	protected String id() {
		return "responses";
	}

	@Override
	protected boolean ready() {
		return responses.isPresent() && decisions.isPresent();
	}

	@Override
	protected ResponsesView createContent(Composite parent) {
		return new ResponsesView(parent, this::texts, zone, settings, new ResponsesView.Reactions(
				row -> open(row.number()), this::find, this::filter, this::more,
				new OpinionLine.Reactions(this::toggle, this::undo, this::redo), this::previous, this::next, given -> {
					item = Optional.of(given.item().id());
					showRecord();
				}, this::correct, this::decide));
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
		boolean same = shown.workspace().equals(selection().workspace())
				&& shown.surveyId().equals(selection().surveyId());
		if (!same && !shown.equals(SurveySelection.NONE)) {
			toFirstPage();
			wanted = "";
			filter = ResponseFilter.ALL;
			steps.clear();
			opened = Optional.empty();
		}
		shown = selection();
		if (wanted.isEmpty()) {
			ResponseService service = responses.orElseThrow();
			ResponseListRequest request = new ResponseListRequest(selection().workspace().orElseThrow(),
					selection().surveyId(), slice, filter, pages.getLast(), PAGE);
			find(messages().listingResponses, monitor -> service.list(request, monitor), this::show);
		} else {
			String written = wanted;
			find(messages().listingResponses, search(written), found -> show(written, found));
		}
	}

	private void toFirstPage() {
		pages.clear();
		pages.add(0L);
	}

	/** Lists the next page below the ones that are listed. */
	private void more() {
		if (following.isEmpty() || !wanted.isEmpty() || rows.size() >= MOST_ROWS) {
			return;
		}
		ResponseService service = responses.orElseThrow();
		OptionalLong asked = following;
		ResponseListRequest request = new ResponseListRequest(selection().workspace().orElseThrow(),
				selection().surveyId(), slice, filter, asked.getAsLong(), PAGE);
		lookUp(messages().listingResponses, monitor -> service.list(request, monitor), found -> {
			if (!following.equals(asked)) {
				return; // asked twice, or something else is listed by now
			}
			following = found.next();
			List<ResponseRow> all = new ArrayList<>(rows);
			found.responses().forEach(one -> all.add(ResponseRow.of(one, texts())));
			rows = List.copyOf(all);
			show(summary(found));
			content().ifPresent(view -> view.add(rows, following.isPresent()));
		});
	}

	private String summary(ResponseListing found) {
		return texts().format(filter.equals(ResponseFilter.ALL) && slice.equals(Slice.ALL) ? messages().responsesPage
				: messages().responsesFiltered, found.survey().id(), rows.size(), pages.size());
	}

	private void show(ResponseListing found) {
		following = found.next();
		listing = Optional.of(found);
		if (found.responses().isEmpty() && pages.size() == 1 && filter.equals(ResponseFilter.ALL)
				&& slice.equals(Slice.ALL)) {
			tell(() -> new PartPages.Message(messages().noResponsesTitle, messages().noResponsesText,
					List.of(bringIn())));
			return;
		}
		rows = found.responses().stream().map(one -> ResponseRow.of(one, texts())).toList();
		show(summary(found));
		content().ifPresent(view -> {
			view.filterBy(FilterChoices.of(found.survey(), found.categories().all(), texts()), filter);
			view.list(rows, pages.size() > 1, following.isPresent());
		});
		record = Optional.empty();
		showRecord();
		opened.filter(number -> rows.stream().anyMatch(row -> row.number() == number))
				.or(() -> rows.stream().findFirst().map(ResponseRow::number)).ifPresent(this::open);
		if (coding) {
			coding = false;
			content().ifPresent(ResponsesView::setFocus);
		}
	}

	private void previous() {
		if (pages.size() > 1) {
			pages.removeLast();
			turn();
		}
	}

	private void next() {
		if (following.isPresent()) {
			pages.add(following.getAsLong());
			turn();
		}
	}

	private void turn() {
		opened = Optional.empty();
		again();
	}

	/** Looks for responses as the user names them; for the empty text all are listed again. */
	private void find(String typed) {
		String written = typed.strip();
		opened = Optional.empty();
		if (written.isEmpty()) {
			wanted = "";
			toFirstPage();
			again();
		} else {
			lookUp(messages().listingResponses, search(written), found -> show(written, found));
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
		show(texts().format(messages().responsesFound, written, found.size()));
		rows = found.stream().map(one -> ResponseRow.of(one, texts())).toList();
		content().ifPresent(view -> view.list(rows, false, false));
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
		});
	}

	private void showRecord() {
		content().ifPresent(view -> {
			view.show(record, item);
			view.code(record, categories(), steps.canUndo(), steps.canRedo());
		});
	}

	private OpinionCategories categories() {
		return listing.map(ResponseListing::categories)
				.orElseGet(() -> new OpinionCategories(new ListVersion(0, List.of()), List.of()));
	}

	/** Gives the response a category, or takes it away. */
	private void toggle(String category) {
		record.ifPresent(one -> opinions.ifPresent(service -> {
			boolean present = one.opinions().categories().contains(category);
			SortedSet<String> it = new TreeSet<>(List.of(category));
			SortedSet<String> none = Collections.emptySortedSet();
			DecisionRequest request = request(messages().codeReason);
			code(one.response().key().number(), monitor -> service.code(request, List.of(reference(one)),
					present ? none : it, present ? it : none), steps::done);
		}));
	}

	private void undo() {
		steps.undone().ifPresent(version -> takeBack(version, steps::undid));
	}

	private void redo() {
		steps.redone().ifPresent(version -> takeBack(version, steps::redid));
	}

	private void takeBack(DataVersion version, Consumer<DataVersion> done) {
		opinions.ifPresent(service -> {
			DecisionRequest request = request(messages().undoReason);
			code(opened.orElse(0L), monitor -> service.undo(request, OptionalLong.of(version.number())), done);
		});
	}

	private void code(long response, Work<CodingResult> work, Consumer<DataVersion> done) {
		opened = Optional.of(response);
		coding = true;
		change(messages().codeTitle, work, result -> result.change().map(ChangeHead::version).ifPresent(done));
	}

	/** Asks what the answer should have been and why, and corrects it. */
	private void correct() {
		content().ifPresent(view -> record.filter(one -> one.response().status() == ResponseStatus.COUNTED)
				.ifPresent(one -> one.answers().stream()
						.filter(answer -> item.filter(answer.item().id()::equals).isPresent()).findFirst()
						.ifPresent(given -> {
							AnswerWords words = new AnswerWords(one.survey().questionnaire().scale(), texts());
							CorrectDialog dialog = new CorrectDialog(view.shell(), words, given);
							dialog.ask().ifPresent(
									reason -> correct(reference(one), given.item().id(), dialog.chosen(), reason));
						})));
	}

	private void correct(ResponseReference response, String itemId, Answer answer, String reason) {
		DecisionService service = decisions.orElseThrow();
		DecisionRequest request = request(reason);
		change(messages().correctTitle,
				monitor -> service.correct(request, response, itemId, AnswerWords.written(answer)), outcome -> {
					// everything is asked anew
				});
	}

	/** Asks for the reason and excludes the response, or includes it again. */
	private void decide() {
		content().ifPresent(view -> record.ifPresent(one -> {
			boolean include = one.response().status() == ResponseStatus.EXCLUDED;
			String title = include ? messages().includeTitle : messages().excludeTitle;
			String meaning = texts().format(include ? messages().includeMeaning : messages().excludeMeaning, 1);
			DecisionService service = decisions.orElseThrow();
			List<ResponseReference> references = List.of(reference(one));
			new ReasonDialog(view.shell(), messages(), title, meaning).ask().ifPresent(reason -> {
				DecisionRequest request = request(reason);
				opened = Optional.of(one.response().key().number());
				change(title,
						monitor -> include ? service.include(request, references)
								: service.exclude(request, references),
						outcome -> {
							// everything is asked anew
						});
			});
		}));
	}

	private static ResponseReference reference(ResponseRecord one) {
		return new ResponseReference.ByNumber(one.response().key().number());
	}

	private DecisionRequest request(String reason) {
		return new DecisionRequest(selection().workspace().orElseThrow(), selection().surveyId(), reason, false,
				person.name());
	}
}
