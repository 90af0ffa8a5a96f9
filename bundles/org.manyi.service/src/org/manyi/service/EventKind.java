/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service;

import org.manyi.model.LocalizedText;

/**
 * A kind of event after which a methodology has customers asked.
 *
 * @param id   as occasions of methodologies name it, such as {@code event-closed}
 * @param name what a methodology calls it, such as 事件关闭; its id where it has no word for it
 */
public record EventKind(String id, LocalizedText name) {
}
