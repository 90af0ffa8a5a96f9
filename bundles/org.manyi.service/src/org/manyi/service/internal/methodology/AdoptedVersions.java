/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.methodology;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.manyi.model.LocalizedText;
import org.manyi.model.Methodology;
import org.manyi.model.MethodologyStatus;
import org.manyi.service.AnalysisException;
import org.manyi.service.internal.MethodologyLookup;
import org.manyi.store.api.EvidenceException;
import org.manyi.store.api.workspace.KeptMethodology;
import org.manyi.store.api.workspace.Workspace;

/** The versions that a workspace has adopted, read; and what may not take their place. */
public final class AdoptedVersions {

	/** A kept text and what it says. */
	record Adopted(KeptMethodology kept, Methodology methodology) {
	}

	private final List<Adopted> adopted = new ArrayList<>();

	/**
	 * Reads them.
	 *
	 * @throws AnalysisException when one is no methodology for this program
	 */
	public AdoptedVersions(Workspace workspace, MethodologyLookup lookup) throws EvidenceException, AnalysisException {
		for (KeptMethodology kept : workspace.methodologies().all()) {
			adopted.add(new Adopted(kept, lookup.of(
					workspace.folder() + "#" + kept.rule().id() + "@" + kept.rule().version(), kept.rule())));
		}
	}

	List<Adopted> all() {
		return List.copyOf(adopted);
	}

	/** All of them, in the order of adoption. */
	public List<Methodology> methodologies() {
		return adopted.stream().map(Adopted::methodology).toList();
	}

	/** Those of one methodology, in the order of adoption. */
	public List<Methodology> of(String id) {
		return adopted.stream().map(Adopted::methodology).filter(methodology -> methodology.id().equals(id)).toList();
	}

	/** Which of them holds when. */
	public VersionTimeline timeline(String id) {
		return new VersionTimeline(of(id));
	}

	/** Which of them holds when, once this one is adopted in place of what is kept of the same version. */
	VersionTimeline timelineWith(Methodology methodology) {
		return new VersionTimeline(Stream.concat(
				of(methodology.id()).stream().filter(kept -> !kept.version().equals(methodology.version())),
				Stream.of(methodology)).toList());
	}

	/** That of the same id and version. */
	Optional<Methodology> same(Methodology methodology) {
		return of(methodology.id()).stream().filter(kept -> kept.version().equals(methodology.version())).findFirst();
	}

	/** Whether another text of the same version was approved, so that this one needs a number of its own. */
	boolean isChanged(Methodology methodology) {
		return same(methodology).filter(kept -> kept.status() != MethodologyStatus.DRAFT)
				.filter(kept -> !kept.contentHash().equals(methodology.contentHash())).isPresent();
	}

	/**
	 * Refuses a text that is another one than the approved version of its number.
	 *
	 * @throws AnalysisException with both hashes
	 */
	public void refuseChanged(Methodology methodology) throws AnalysisException {
		if (isChanged(methodology)) {
			throw changed(same(methodology).orElseThrow(), methodology);
		}
	}

	/**
	 * Refuses what may not be adopted.
	 *
	 * @throws AnalysisException when it is another text than the approved version of its number, save that it is
	 *                           retired by it; or when nobody could say from when it holds
	 */
	void refuseAdoption(Methodology methodology) throws AnalysisException {
		if (isChanged(methodology) && !ProvisionComparison
				.of(same(methodology).orElseThrow(), methodology, PlugInNames.NONE).isRetirement()) {
			throw changed(same(methodology).orElseThrow(), methodology);
		}
		boolean others = of(methodology.id()).stream().anyMatch(
				kept -> kept.status() != MethodologyStatus.DRAFT && !kept.version().equals(methodology.version()));
		if (others && methodology.status() != MethodologyStatus.DRAFT
				&& methodology.control().effectiveFrom().isEmpty()) {
			throw new AnalysisException(new LocalizedText(
					"测评方法 %s 已采用过别的版本，%s 版要写明生效日期（control.effective），否则无法确定各期按哪一版计算。"
							.formatted(methodology.id(), methodology.version()),
					("Other versions of %s have been adopted. Version %s must say from when it holds "
							+ "(control.effective), else nobody knows which period it scores.")
							.formatted(methodology.id(), methodology.version())));
		}
	}

	private static AnalysisException changed(Methodology kept, Methodology methodology) {
		if (ProvisionComparison.of(kept, methodology, PlugInNames.NONE).changes().isEmpty()) {
			return new AnalysisException(new LocalizedText(
					"测评方法 %s 的 %s 版已采用，文件 SHA-256 为 %s；现在的文件（%s）内容相同，只是写法、换行或编码标记不同。请使用已采用的文件，或给现在的一个新的版本号。"
							.formatted(kept.id(), kept.version(), kept.contentHash(), methodology.contentHash()),
					("Version %2$s of the methodology %1$s is adopted, with SHA-256 %3$s. This file, %4$s, says the "
							+ "same in another form, such as with other line ends or a byte order mark. Use the "
							+ "adopted file, or give this one a new version number.")
							.formatted(kept.id(), kept.version(), kept.contentHash(), methodology.contentHash())));
		}
		return new AnalysisException(new LocalizedText(
				"测评方法 %s 的 %s 版已经批准，不能再改。已采用的文件 SHA-256 为 %s，现在的是 %s。请给改动后的文件一个新的版本号。"
						.formatted(kept.id(), kept.version(), kept.contentHash(), methodology.contentHash()),
				("Version %2$s of the methodology %1$s was approved and may not be changed. The adopted file has "
						+ "SHA-256 %3$s, this one %4$s. Give the changed file a new version number.")
						.formatted(kept.id(), kept.version(), kept.contentHash(), methodology.contentHash())));
	}

	/** The version in force on the day; empty where none is. */
	Optional<Methodology> inForce(String id, LocalDate day) {
		return timeline(id).on(day);
	}
}
