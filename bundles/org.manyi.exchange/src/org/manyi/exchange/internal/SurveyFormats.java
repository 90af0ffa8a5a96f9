/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.exchange.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;

import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.exchange.api.FileSample;
import org.manyi.exchange.api.Recognition;
import org.manyi.exchange.api.SurveyFormat;
import org.manyi.exchange.api.mapping.RecognisedFormat;
import org.manyi.exchange.internal.files.FileCheck;
import org.manyi.exchange.internal.formats.ToolFormat;
import org.manyi.exchange.internal.text.TextSamples;
import org.manyi.exchange.internal.tools.SurveyTools;
import org.manyi.store.api.EvidenceException;
import org.osgi.service.component.annotations.Activate;
import org.osgi.service.component.annotations.Component;
import org.osgi.service.component.annotations.Reference;
import org.osgi.service.component.annotations.ReferenceCardinality;
import org.osgi.service.component.annotations.ReferencePolicy;

/** The kinds of files that are present. */
@Component(service = SurveyFormats.class)
public final class SurveyFormats {

	private final List<SurveyFormat> formats = new CopyOnWriteArrayList<>();
	private final SurveyTools tools;
	private final TextSamples samples;

	/**
	 * @param tools the survey tools whose texts are kinds of files as well
	 */
	@Activate
	public SurveyFormats(@Reference SurveyTools tools, @Reference TextSamples samples) {
		this.tools = tools;
		this.samples = samples;
	}

	@Reference(cardinality = ReferenceCardinality.MULTIPLE, policy = ReferencePolicy.DYNAMIC)
	void addFormat(SurveyFormat format) {
		formats.add(format);
	}

	void removeFormat(SurveyFormat format) {
		formats.remove(format);
	}

	/** All kinds, ordered by id. */
	List<SurveyFormat> all() {
		return present().sorted(Comparator.comparing(SurveyFormat::id)).toList();
	}

	private Stream<SurveyFormat> present() {
		return Stream.concat(formats.stream(), tools.all().stream().map(tool -> new ToolFormat(samples, tool)));
	}

	Optional<SurveyFormat> find(String id) {
		return present().filter(format -> format.id().equals(id)).findFirst();
	}

	/**
	 * The kinds that a file may be, the surest first, at least one.
	 *
	 * @throws EvidenceException when it is none, or of a kind that cannot be read
	 */
	List<RecognisedFormat> recognise(FileSample sample) throws EvidenceException {
		List<RecognisedFormat> found = recognise(sample, "");
		if (found.isEmpty()) {
			throw new FileCheck(sample.path()).unknown(sample);
		}
		return found;
	}

	/**
	 * The kinds that a file may be, the surest first.
	 *
	 * @param without the id of a kind that is not asked
	 */
	List<RecognisedFormat> recognise(FileSample sample, String without) throws EvidenceException {
		List<RecognisedFormat> found = new ArrayList<>();
		for (SurveyFormat format : present().toList()) {
			Optional<Recognition> recognition = format.id().equals(without) ? Optional.empty() : ask(format, sample);
			if (recognition.isPresent()) {
				found.add(new RecognisedFormat(format, recognition.get()));
			}
		}
		if (found.size() > 1) {
			sort(found);
		}
		return found;
	}

	/** A kind that fails without saying why knows nothing; what others know of the file stands. */
	private static Optional<Recognition> ask(SurveyFormat format, FileSample sample) throws EvidenceException {
		try {
			return format.recognise(sample);
		} catch (OperationCanceledException e) {
			throw e;
		} catch (RuntimeException | LinkageError e) {
			return Optional.empty();
		}
	}

	private static void sort(List<RecognisedFormat> found) {
		found.sort(Comparator.comparingInt((RecognisedFormat one) -> -one.recognition().confidence())
				.thenComparing(one -> one.format().id()));
	}
}
