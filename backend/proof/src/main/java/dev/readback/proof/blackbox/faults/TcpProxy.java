package dev.readback.proof.blackbox.faults;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;

/** Passes TCP connections on to a port of this machine, and troubles them when told to. */
public final class TcpProxy implements AutoCloseable {
  private static final int DELAY_MILLIS = 60;
  private static final int FEW_BYTES = 256;
  private static final int THROTTLE_MILLIS = 5;
  private static final int LOOK_AGAIN_MILLIS = 5;

  private final ServerSocket listener;
  private final int target;
  private final Set<Socket> open = ConcurrentHashMap.newKeySet();
  private final AtomicLong met = new AtomicLong();
  private volatile Trouble trouble = Trouble.NONE;

  /** Listens on a free port. */
  public TcpProxy(int target) {
    this.target = target;
    try {
      listener = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    Thread.ofVirtual().name("proxy-to-" + target).start(this::listen);
  }

  public int port() {
    return listener.getLocalPort();
  }

  /** From now on. */
  public void begin(Trouble next) {
    met.set(0);
    trouble = next;
  }

  public void end() {
    trouble = Trouble.NONE;
  }

  /** How often bytes have met the trouble that was begun last. */
  public long met() {
    return met.get();
  }

  private void listen() {
    while (!listener.isClosed()) {
      try {
        Socket client = listener.accept();
        Thread.ofVirtual().start(() -> connect(client));
      } catch (IOException _) {
        // closed, or a client that has left already
      }
    }
  }

  private void connect(Socket client) {
    try {
      var server = new Socket(InetAddress.getLoopbackAddress(), target);
      client.setTcpNoDelay(true);
      server.setTcpNoDelay(true);
      open.add(client);
      open.add(server);
      Thread.ofVirtual().start(() -> pump(client, server, true));
      pump(server, client, false);
    } catch (IOException _) { // nobody listens there
      reset(client);
    }
  }

  private void pump(Socket from, Socket to, boolean request) {
    byte[] bytes = new byte[16_384];
    try {
      InputStream in = from.getInputStream();
      int count = in.read(bytes);
      while (count >= 0) {
        if (!pass(bytes, count, from, to, request)) {
          reset(from);
          reset(to);
          return;
        }
        count = in.read(bytes);
      }
      to.shutdownOutput();
    } catch (IOException _) {
      reset(from);
      reset(to);
    } finally {
      if (!request) {
        open.remove(from);
        open.remove(to);
        reset(from);
        close(to);
      }
    }
  }

  /** Whether the connection goes on. */
  private boolean pass(byte[] bytes, int count, Socket from, Socket to, boolean request)
      throws IOException {
    Trouble now = trouble;
    OutputStream out = to.getOutputStream();
    if (now != Trouble.NONE) {
      met.incrementAndGet();
    }
    switch (now) {
      case DELAY -> pause(DELAY_MILLIS);
      case PARTITION -> {
        awaitEnd();
        return false;
      }
      case RESET_BEFORE -> {
        return false;
      }
      case RESET_AFTER, LOST_ANSWER -> {
        if (!request) {
          return false;
        }
      }
      case HALF_CLOSE -> {
        if (request) {
          from.shutdownOutput(); // before the answer can come
        }
      }
      case THROTTLE -> {
        trickle(bytes, count, out);
        return true;
      }
      case NONE -> {}
    }
    out.write(bytes, 0, count);
    return now != Trouble.RESET_AFTER || !request;
  }

  private static void trickle(byte[] bytes, int count, OutputStream out) throws IOException {
    for (int from = 0; from < count; from += FEW_BYTES) {
      out.write(bytes, from, Math.min(FEW_BYTES, count - from));
      pause(THROTTLE_MILLIS);
    }
  }

  private void awaitEnd() {
    while (trouble == Trouble.PARTITION && !listener.isClosed()) {
      pause(LOOK_AGAIN_MILLIS);
    }
  }

  private static void pause(int millis) {
    try {
      Thread.sleep(millis);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** As a host does it that knows nothing of the connection. */
  private static void reset(Socket socket) {
    try {
      socket.setSoLinger(true, 0);
    } catch (IOException _) {
      // closed already
    }
    close(socket);
  }

  private static void close(Socket socket) {
    try {
      socket.close();
    } catch (IOException _) {
      // gone, as wanted
    }
  }

  @Override
  public void close() {
    try {
      listener.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    open.forEach(TcpProxy::close);
  }
}
