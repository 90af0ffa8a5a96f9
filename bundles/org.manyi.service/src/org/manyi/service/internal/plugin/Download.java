/*
 * Copyright (c) 2026 Manyi contributors.
 * This program and the accompanying materials are made available under the terms of the
 * Eclipse Public License 2.0 which is available at https://www.eclipse.org/legal/epl-2.0/
 * SPDX-License-Identifier: EPL-2.0
 */
package org.manyi.service.internal.plugin;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.manyi.service.AnalysisException;

/**
 * Fetches a file from a server.
 *
 * @param address  of http or https
 * @param patience how long the server may be silent: until it is connected to, until it answers, between two pieces of
 *                 its answer
 * @param limit    how many bytes the file may have
 */
record Download(URI address, Duration patience, long limit) {

	private static final long LOOK_MILLIS = 200;
	private static final int OK = 200;
	private static final String LENGTH = "Content-Length";

	/**
	 * Writes the file.
	 *
	 * @param copy a file that does not exist
	 * @throws AnalysisException          if the file cannot be had
	 * @throws IOException                if the copy cannot be written
	 * @throws OperationCanceledException when the monitor was cancelled
	 */
	void to(Path copy, IProgressMonitor monitor) throws AnalysisException, IOException {
		NetworkFailure failure = new NetworkFailure(address, patience);
		HttpClient client = HttpClient.newBuilder().connectTimeout(patience)
				.followRedirects(HttpClient.Redirect.NORMAL).build();
		try (LimitedFile file = new LimitedFile(copy, limit)) {
			ArrivingBytes body = new ArrivingBytes(patience);
			ask(client, failure, file, monitor).subscribe(body);
			for (Optional<List<ByteBuffer>> bytes = next(body, failure, monitor); bytes
					.isPresent(); bytes = next(body, failure, monitor)) {
				for (ByteBuffer piece : bytes.get()) {
					file.write(piece);
				}
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
			throw new OperationCanceledException();
		} finally {
			client.shutdownNow(); // closing it would wait for a server that has fallen silent
		}
	}

	private Flow.Publisher<List<ByteBuffer>> ask(HttpClient client, NetworkFailure failure, LimitedFile file,
			IProgressMonitor monitor) throws AnalysisException, InterruptedException {
		try {
			HttpResponse<Flow.Publisher<List<ByteBuffer>>> answer = answer(
					client.sendAsync(HttpRequest.newBuilder(address).timeout(patience).build(),
							HttpResponse.BodyHandlers.ofPublisher()),
					monitor);
			if (answer.statusCode() != OK) {
				throw failure.status(answer.statusCode());
			}
			file.expect(answer.headers().firstValueAsLong(LENGTH));
			return answer.body();
		} catch (ExecutionException e) {
			throw failure.of(e);
		} catch (IllegalArgumentException e) {
			throw failure.noServer();
		}
	}

	private static <T> T answer(CompletableFuture<T> future, IProgressMonitor monitor)
			throws ExecutionException, InterruptedException {
		while (true) {
			if (monitor.isCanceled()) {
				throw new OperationCanceledException();
			}
			try {
				return future.get(LOOK_MILLIS, TimeUnit.MILLISECONDS);
			} catch (TimeoutException e) {
				// the client itself knows when it has waited long enough
			}
		}
	}

	private static Optional<List<ByteBuffer>> next(ArrivingBytes body, NetworkFailure failure, IProgressMonitor monitor)
			throws AnalysisException, InterruptedException {
		try {
			return body.next(monitor);
		} catch (IOException e) {
			throw failure.of(e);
		}
	}
}
