/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.scoring.internal.file;

import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.manyi.model.Methodology;
import org.manyi.scoring.FileProblem;
import org.manyi.scoring.MethodologyFileException;

/** A complete file, and what its reader makes of it or of others. */
abstract class ReaderFixture {

	static final String COMPLETE = """
			schema: 1
			id: well-service
			version: 1.20.0
			name: {zh: 井下作业顾客满意度测评, en: Well service customer satisfaction}
			status: approved
			customer: {zh: 顾客, en: customer}
			scale:
			  levels:
			    - {score: 5, weight: 1.0, label: {zh: 很满意, en: Very satisfied}, aliases: [非常满意]}
			    - {score: 4, weight: 0.80, label: {zh: 满意, en: Satisfied}}
			    - {score: 1, weight: 0, label: {zh: 很不满意, en: Very dissatisfied}}
			  not-applicable: [X, 不适用, N/A]
			  blank: ["0"]
			  not-shown: ["-"]
			importance:
			  levels:
			    - {score: 5, weight: 1.0, label: {zh: 很重要, en: Very important}}
			    - {score: 3, weight: 0.6, label: {zh: 一般, en: Fairly important}}
			indicators:
			  index: {id: satisfaction-index, name: {zh: 顾客满意度, en: Customer satisfaction index}}
			  dimensions:
			    - id: quality
			      name: {zh: 产品质量, en: Product quality}
			      weight: 0.4
			      items:
			        - {id: Q1, name: {zh: 施工质量, en: Workmanship}, importance: 5, aliases: [质量]}
			        - {id: Q2, name: {zh: 交井资料, en: Handover documents}, importance: 3}
			    - {id: site, name: {zh: 现场, en: Site}, weight: 0.6, items: [
			        {id: Q9, name: {zh: 文明施工, en: Orderly site}, importance: 3, weight: 0.20}]}
			weighting: {scheme: importance-level, parameters: {}}
			scoring: {method: weighted-level-score, parameters: {denominator: valid}}
			bands:
			  - {from: 85, name: {zh: 很满意, en: Very satisfied}}
			  - {from: 70.5, name: {zh: 满意, en: Satisfied}}
			measures:
			  - id: satisfied-rate
			    name: {zh: 客户评价满意率, en: Satisfied customer rate}
			    method: satisfied-rate
			    parameters: {denominator: valid, threshold: 4}
			    target: {at-least: 98.0, period: year}
			low-answers: {at-most: 1}
			lowest: {minimum-valid: 30}
			rules:
			  - subject: weighted-level-score.denominator
			    text: {zh: 以有效作答数为分母, en: Valid answers are the denominator}
			    mark: departs
			    clause: {document: 顾客满意度测评管理办法, section: 文件内容(五)4④}
			""";

	final YamlMethodologyReader reader = new YamlMethodologyReader();

	Methodology read(String text) throws MethodologyFileException, IOException {
		return reader.read("test.yaml", new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
	}

	List<FileProblem> problems(byte[] bytes) {
		return assertThrows(MethodologyFileException.class,
				() -> reader.read("test.yaml", new ByteArrayInputStream(bytes))).problems();
	}
}
