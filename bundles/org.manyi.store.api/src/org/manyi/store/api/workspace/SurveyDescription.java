/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.store.api.workspace;

import org.manyi.model.LocalizedText;
import org.manyi.model.Questionnaire;

/**
 * A survey of a workspace (调查).
 *
 * @param id            unique in the workspace; letters, digits, hyphen, underscore and dot
 * @param name          its name
 * @param methodologyId the methodology by whose questionnaire it was first imported
 * @param questionnaire its items and scale; items may be added by later imports, the scale does not change
 */
public record SurveyDescription(String id, LocalizedText name, String methodologyId, Questionnaire questionnaire) {
}
