// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/saxparser.h"

#include <libxml/HTMLparser.h>
#include <memory>

namespace atlas::mailhtml
{
namespace
{
/// libxml2 compares each end tag with the open elements; an honest mail is far from this.
constexpr int DeepestMarkup = 600;

struct SaxParse {
    DocumentEvents *events;
    htmlParserCtxtPtr context;
    QByteArray text; ///< libxml2 hands long texts over in pieces
    int depth = 0;
    bool isStopped = false;

    void flush()
    {
        if (!text.isEmpty())
            events->text(QString::fromUtf8(text));
        text.clear();
    }

    void stop()
    {
        isStopped = true;
        xmlStopParser(context);
    }
};

QString fromXml(const xmlChar *text)
{
    return QString::fromUtf8(reinterpret_cast<const char *>(text));
}

void saxStart(void *data, const xmlChar *name, const xmlChar **given)
{
    auto *parse = static_cast<SaxParse *>(data);
    if (parse->isStopped)
        return;
    parse->flush();
    Attributes attributes;
    for (; given && given[0]; given += 2) {
        QString value = given[1] ? fromXml(given[1]) : QString();
        attributes.append({fromXml(given[0]), value.isNull() ? QStringLiteral("") : withoutControls(value)});
    }
    parse->events->start(fromXml(name), attributes);
    if (++parse->depth > DeepestMarkup)
        parse->events->cut();
    if (!parse->events->wantsMore())
        parse->stop();
}

void saxEnd(void *data, const xmlChar *)
{
    auto *parse = static_cast<SaxParse *>(data);
    if (parse->isStopped)
        return;
    parse->flush();
    --parse->depth;
    parse->events->end();
}

void saxText(void *data, const xmlChar *text, int length)
{
    auto *parse = static_cast<SaxParse *>(data);
    if (!parse->isStopped)
        parse->text.append(reinterpret_cast<const char *>(text), length);
}
} // namespace

void parseDocument(const QByteArray &canonical, DocumentEvents &events)
{
    static const bool isReady = (xmlInitParser(), true); // once, before several threads use the library
    const std::unique_ptr<htmlParserCtxt, decltype(&htmlFreeParserCtxt)> context(
        isReady ? htmlNewParserCtxt() : nullptr, &htmlFreeParserCtxt);
    if (!context)
        return;
    SaxParse parse{&events, context.get(), {}};
    htmlSAXHandler handler{};
    handler.startElement = &saxStart;
    handler.endElement = &saxEnd;
    handler.characters = &saxText;
    handler.cdataBlock = &saxText;
    handler.ignorableWhitespace = &saxText;
    *context->sax = handler;
    context->userData = &parse;
    constexpr int options = HTML_PARSE_RECOVER | HTML_PARSE_NONET | HTML_PARSE_NOERROR | HTML_PARSE_NOWARNING |
                            HTML_PARSE_NODEFDTD | HTML_PARSE_COMPACT | HTML_PARSE_IGNORE_ENC;
    const htmlDocPtr none =
        htmlCtxtReadMemory(context.get(), canonical.constData(), int(canonical.size()), nullptr, "UTF-8", options);
    xmlFreeDoc(none);
    if (!parse.isStopped)
        parse.flush();
}
} // namespace atlas::mailhtml
