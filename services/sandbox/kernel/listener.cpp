// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/sandbox/kernel/listener.h"

#include "services/sandbox/kernel/connections.h"

#include <httplib.h>
#include <thread>

namespace atlas::sandbox
{
namespace
{
constexpr size_t workerThreads = 48; ///< each open connection holds one, idle or not
constexpr time_t keepAliveSeconds = 15;

QByteArray bytes(const std::string &text)
{
    return QByteArray::fromStdString(text);
}

/// Bodies go out through a provider of known length: set_content() would compress them as slowly as it can. A provider
/// that says "failed" after its bytes makes httplib close the connection.
void sendBytes(httplib::Response &out, const Response &in, qsizetype count, bool thenClose)
{
    out.set_content_provider(size_t(in.body.size()), in.contentType.toStdString(),
                             [body = in.body, count, thenClose](size_t offset, size_t length, httplib::DataSink &sink) {
                                 const size_t end = std::min(offset + length, size_t(count));
                                 if (offset < end && !sink.write(body.constData() + offset, end - offset))
                                     return false;
                                 return !thenClose;
                             });
}

void sendStream(httplib::Response &out, const Response &in)
{
    out.set_content_provider(size_t(in.streamLength), in.contentType.toStdString(),
                             [stream = in.stream](size_t offset, size_t length, httplib::DataSink &sink) {
                                 return stream(qint64(offset), qint64(length), [&sink](const char *data, size_t size) {
                                     return sink.write(data, size);
                                 });
                             });
}

void sendAnswer(httplib::Response &out, const Answer &answer, bool mustClose)
{
    const Response &in = answer.response;
    out.status = in.status;
    for (const auto &[name, value] : in.headers)
        out.set_header(name.toStdString(), value.toStdString());
    if (in.stream && in.streamLength > 0)
        sendStream(out, in);
    else if (!in.body.isEmpty())
        sendBytes(out, in, answer.truncated ? in.body.size() / 2 : in.body.size(), answer.truncated || mustClose);
    else if (!in.contentType.isEmpty())
        out.set_header("Content-Type", in.contentType.toStdString());
}

bool hasBody(const httplib::Request &request)
{
    const std::string length = request.get_header_value("Content-Length");
    return request.has_header("Transfer-Encoding") || !(length.empty() || length == "0");
}
/// httplib takes a form apart and cannot hand it out whole; it is put together again as it came.
bool readForm(const httplib::Request &request, const httplib::ContentReader &reader, const ByteSink &sink)
{
    const std::string type = request.get_header_value("Content-Type");
    const size_t at = type.find("boundary=");
    std::string boundary = at == std::string::npos ? std::string() : type.substr(at + 9);
    boundary = boundary.substr(0, boundary.find(';'));
    if (boundary.size() > 1 && boundary.front() == '"')
        boundary = boundary.substr(1, boundary.size() - 2);
    const auto send = [&sink](const std::string &text) { return sink(text.data(), text.size()); };
    std::string lineEnd; // none before the first part
    const bool read = reader(
        [&](const httplib::MultipartFormData &part) {
            std::string head =
                lineEnd + "--" + boundary + "\r\nContent-Disposition: form-data; name=\"" + part.name + '"';
            if (!part.filename.empty())
                head += "; filename=\"" + part.filename + '"';
            if (!part.content_type.empty())
                head += "\r\nContent-Type: " + part.content_type;
            lineEnd = "\r\n";
            return send(head + "\r\n\r\n");
        },
        [&sink](const char *data, size_t size) { return sink(data, size); });
    return read && send(lineEnd + "--" + boundary + "--\r\n");
}
} // namespace

struct Listener::Private {
    Handler handler;
    httplib::Server server;
    std::thread thread;
    int port = 0;

    Exchange exchangeFor(const httplib::Request &request) const;
    void serve(const httplib::Request &in, httplib::Response &out, const httplib::ContentReader *reader) const;
    void configure();
};

Exchange Listener::Private::exchangeFor(const httplib::Request &request) const
{
    Exchange exchange;
    exchange.method = bytes(request.method);
    exchange.target = bytes(request.target);
    for (const auto &[name, value] : request.headers)
        exchange.headers.insert(bytes(name).toLower(), bytes(value));
    const int remote = request.remote_port;
    exchange.clientLeft = [local = port, remote] { return atlas::sandbox::clientLeft(local, remote); };
    return exchange;
}

void Listener::Private::serve(const httplib::Request &in, httplib::Response &out,
                              const httplib::ContentReader *reader) const
{
    // Otherwise httplib cuts whatever a handler answers, refusals too, to the range that was asked for.
    const_cast<httplib::Request &>(in).ranges.clear(); // NOLINT(cppcoreguidelines-pro-type-const-cast)
    Exchange exchange = exchangeFor(in);
    bool unread = hasBody(in);
    exchange.readBody = [&](const ByteSink &sink) {
        if (!unread)
            return true;
        if (!reader)
            return false;
        unread = false;
        if (in.is_multipart_form_data())
            return readForm(in, *reader, sink);
        return (*reader)([&sink](const char *data, size_t size) { return sink(data, size); });
    };
    const Answer answer = handler(exchange);
    if (answer.dropped) {
        dropConnection(port, in.remote_port); // what httplib writes now goes nowhere
        return;
    }
    // What the handler left unread would be taken for the next request of this connection.
    const ByteSink nowhere = [](const char *, size_t) { return true; };
    if (unread && reader)
        unread = !(in.is_multipart_form_data() ? readForm(in, *reader, nowhere) : (*reader)(nowhere));
    sendAnswer(out, answer, unread);
}

void Listener::Private::configure()
{
    const std::string any = ".*";
    const auto plain = [this](const httplib::Request &in, httplib::Response &out) { serve(in, out, nullptr); };
    const auto withBody = [this](const httplib::Request &in, httplib::Response &out,
                                 const httplib::ContentReader &reader) { serve(in, out, &reader); };
    server.Get(any, plain); // and HEAD
    server.Options(any, plain);
    server.Post(any, withBody);
    server.Put(any, withBody);
    server.Patch(any, withBody);
    server.Delete(any, withBody);
    server.new_task_queue = [] { return new httplib::ThreadPool(workerThreads); };
    server.set_keep_alive_max_count(1'000'000);
    server.set_keep_alive_timeout(keepAliveSeconds);
    server.set_tcp_nodelay(true);
    // httplib's own default shares the port with another server; a taken port must be refused.
    server.set_socket_options([](socket_t socket) {
        const int yes = 1;
        ::setsockopt(socket, SOL_SOCKET, SO_REUSEADDR, reinterpret_cast<const char *>(&yes), sizeof yes);
    });
}

Listener::Listener(Handler handler)
    : d(std::make_unique<Private>())
{
    d->handler = std::move(handler);
    d->configure();
}

Listener::~Listener()
{
    stop();
}

bool Listener::bind(int port)
{
    const std::string host = "127.0.0.1";
    if (port == 0)
        d->port = d->server.bind_to_any_port(host);
    else
        d->port = d->server.bind_to_port(host, port) ? port : -1;
    return d->port > 0;
}

void Listener::serve()
{
    d->thread = std::thread([this] { d->server.listen_after_bind(); });
}

int Listener::port() const
{
    return d->port;
}

void Listener::stop()
{
    if (!d->thread.joinable())
        return;
    while (!d->server.is_running()) // stop() before the accept loop runs would be lost
        std::this_thread::yield();
    d->server.stop();
    endReading(d->port);
    d->thread.join();
}
} // namespace atlas::sandbox
