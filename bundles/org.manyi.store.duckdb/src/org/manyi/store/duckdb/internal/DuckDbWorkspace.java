/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.duckdb.internal;

import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Semaphore;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.manyi.model.LocalizedText;
import org.manyi.model.Visitor;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.EvidenceSource;
import org.manyi.store.api.Reject;
import org.manyi.store.api.opinion.Opinions;
import org.manyi.store.api.population.Populations;
import org.manyi.store.api.quality.ResponseQuality;
import org.manyi.store.api.record.Records;
import org.manyi.store.api.workspace.DataVersion;
import org.manyi.store.api.workspace.Decisions;
import org.manyi.store.api.workspace.ImportOrder;
import org.manyi.store.api.workspace.ImportRecord;
import org.manyi.store.api.workspace.ImportRule;
import org.manyi.store.api.workspace.ImportTransaction;
import org.manyi.store.api.workspace.MethodologyVersions;
import org.manyi.store.api.workspace.StoreFinding;
import org.manyi.store.api.workspace.SurveyDescription;
import org.manyi.store.api.workspace.Workspace;
import org.manyi.store.api.workspace.WorkspaceSettings;
import org.manyi.store.duckdb.internal.catalog.AuditTrail;
import org.manyi.store.duckdb.internal.catalog.ImportLog;
import org.manyi.store.duckdb.internal.catalog.RejectLog;
import org.manyi.store.duckdb.internal.catalog.StoredSurvey;
import org.manyi.store.duckdb.internal.decisions.DecisionDesk;
import org.manyi.store.duckdb.internal.decisions.StoreDecisions;
import org.manyi.store.duckdb.internal.decisions.StoreOpinions;
import org.manyi.store.duckdb.internal.decisions.StoreRecords;
import org.manyi.store.duckdb.internal.evidence.StoreEvidenceSource;
import org.manyi.store.duckdb.internal.evidence.SurveyState;
import org.manyi.store.duckdb.internal.methodologies.StoreMethodologies;
import org.manyi.store.duckdb.internal.populations.PopulationStore;
import org.manyi.store.duckdb.internal.quality.StoreResponseQuality;
import org.manyi.store.duckdb.internal.sql.DataState;

/** A user's hold on a store that is open. Each call has a connection of its own; one import at a time. */
final class DuckDbWorkspace implements Workspace {

	private final OpenStore store;
	private final StoreFiles files;
	private final Clock clock;
	private final String actor;
	private final Semaphore writing;
	private final List<Consumer<DataVersion>> listeners = new CopyOnWriteArrayList<>();
	private final AtomicBoolean closed = new AtomicBoolean();

	/**
	 * @param store has been retained for this, which releases it when it is closed
	 * @param actor the acting person, for the audit record
	 */
	DuckDbWorkspace(OpenStore store, Clock clock, String actor) {
		this.store = store;
		this.files = store.files();
		this.clock = clock;
		this.actor = actor;
		this.writing = store.writing();
	}

	private Session session() throws SQLException {
		if (closed.get()) {
			throw new SQLException("the workspace is closed");
		}
		return store.session();
	}

	@Override
	public Path folder() {
		return files.folder();
	}

	/** Asks the store. */
	@FunctionalInterface
	private interface Question<T> {

		T answer(Session session) throws SQLException, EvidenceException;
	}

	private <T> T ask(Question<T> question) throws EvidenceException {
		try (Session session = session()) {
			return question.answer(session);
		} catch (SQLException e) {
			throw StoreFailure.of(files.folder(), e);
		}
	}

	@Override
	public List<SurveyDescription> surveys() throws EvidenceException {
		return ask(store.known()::surveys);
	}

	@Override
	public List<ImportRecord> imports() throws EvidenceException {
		return ask(session -> new ImportLog(session).all());
	}

	@Override
	public Optional<ImportRecord> importOf(String surveyId, String sha256) throws EvidenceException {
		return ask(session -> new ImportLog(session).of(surveyId, sha256));
	}

	@Override
	public List<Reject> rejects(long importNumber, int limit) throws EvidenceException {
		return ask(session -> new RejectLog(session).of(List.of((int) importNumber), limit));
	}

	@Override
	public <X extends Exception> void eachReject(long importNumber, Visitor<Reject, X> visitor)
			throws EvidenceException, X {
		try (Session session = session()) {
			new RejectLog(session).each(List.of((int) importNumber), visitor);
		} catch (SQLException e) {
			throw StoreFailure.of(files.folder(), e);
		}
	}

	@Override
	public Optional<ImportRule> methodology(String surveyId) throws EvidenceException {
		return ask(session -> store.known().methodologyOf(session, surveyId));
	}

	@Override
	public DataVersion version() throws EvidenceException {
		return ask(session -> new DataVersion(store.known().latest(session)));
	}

	@Override
	public void addChangeListener(Consumer<DataVersion> listener) {
		listeners.add(listener);
		store.listeners().add(listener);
	}

	@Override
	public ImportTransaction begin(ImportOrder order) throws EvidenceException {
		return new ImportOpening(store, clock, actor).open(order, this::importOf, this::session);
	}

	@Override
	public EvidenceSource evidence(String surveyId, DataVersion version) throws EvidenceException {
		return new StoreEvidenceSource(this::session, files.folder(), state(surveyId, version),
				DataState.of((int) version.number()));
	}

	@Override
	public ResponseQuality quality(String surveyId, DataVersion version) throws EvidenceException {
		return new StoreResponseQuality(this::session, files.folder(), survey(surveyId, version),
				(int) version.number());
	}

	private StoredSurvey survey(String surveyId, DataVersion version) throws EvidenceException {
		return state(surveyId, version).survey();
	}

	private SurveyState state(String surveyId, DataVersion version) throws EvidenceException {
		return ask(session -> store.known().survey(session, surveyId, version.number())
				.orElseThrow(() -> new EvidenceException(new LocalizedText(
						"工作区 %s 中没有调查 %s。请用 --survey 指定已有的调查。".formatted(files.folder(), surveyId),
						"Workspace %s has no survey %s. Name one that it has.".formatted(files.folder(), surveyId)))));
	}

	@Override
	public Populations populations() {
		return new PopulationStore(this::session, files.folder(), clock, actor, writing);
	}

	@Override
	public WorkspaceSettings settings() {
		return new StoreSettingTable(this::session, files.folder(), clock, actor, writing);
	}

	@Override
	public MethodologyVersions methodologies() {
		return new StoreMethodologies(this::session, store.known()::adopted, files.folder(), clock, actor, writing);
	}

	@Override
	public Decisions decisions() {
		return new StoreDecisions(desk());
	}

	@Override
	public Opinions opinions() {
		return new StoreOpinions(desk());
	}

	@Override
	public Records records() {
		return new StoreRecords(desk());
	}

	private DecisionDesk desk() {
		return new DecisionDesk(this::session,
				store.known()::survey, writing, files.folder(), clock, actor);
	}

	@Override
	public List<StoreFinding> check(IProgressMonitor monitor) throws EvidenceException {
		return ask(session -> new StoreCheck(session, monitor).findings());
	}

	@Override
	public void backup(Path target, IProgressMonitor monitor) throws EvidenceException {
		new StoreBackup(store).write(target, this::session, monitor);
	}

	/** Writes down that this workspace came from a backup. */
	void recordRestored(Path backup) throws EvidenceException {
		ask(session -> {
			session.begin();
			new AuditTrail(session).record(clock.instant(), actor, "restore", "workspace",
					"backup=" + backup.getFileName(), 0);
			session.commit();
			return backup;
		});
	}

	@Override
	public void announce(String contact) throws EvidenceException {
		store.announce(contact);
	}

	@Override
	public void close() {
		if (closed.compareAndSet(false, true)) {
			listeners.forEach(store.listeners()::remove);
			store.release();
		}
	}
}
