// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/reader/readablemail.h"

#include <algorithm>
#include <QBuffer>
#include <QImageReader>
#include <QRegularExpression>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int mostNodes = 12'000;         ///< laid out at once on the ui thread
constexpr qint64 mostPixels = 40'000'000; ///< of a picture, before it is made smaller
constexpr auto quoteOpens = "<blockquote"_L1, quoteCloses = "</blockquote>"_L1;

bool namesColours(const QString &safeHtml)
{
    static const QRegularExpression colour(u"<[^>]*(\\bbgcolor=|\\bcolor=|[\";]\\s*(background-)?color:)"_s);
    return safeHtml.contains(colour);
}

/// Whether markup shows anything a person wrote.
bool saysSomething(QStringView markup)
{
    bool inTag = false;
    for (qsizetype at = 0; at < markup.size(); ++at) {
        if (markup[at] == u'<') {
            if (markup.sliced(at).startsWith("<img"_L1))
                return true;
            inTag = true;
        } else if (markup[at] == u'>') {
            inTag = false;
        } else if (!inTag && !markup[at].isSpace()) {
            return true;
        }
    }
    return false;
}

/// Behind the end of the quotation that begins at `from`.
qsizetype quotationEnd(const QString &html, qsizetype from)
{
    int depth = 0;
    qsizetype at = from;
    while (at >= 0) {
        const qsizetype opens = html.indexOf(quoteOpens, at), closes = html.indexOf(quoteCloses, at);
        if (closes < 0)
            return html.size();
        if (opens >= 0 && opens < closes) {
            ++depth;
            at = opens + quoteOpens.size();
            continue;
        }
        at = closes + quoteCloses.size();
        if (--depth == 0)
            return at;
    }
    return html.size();
}
} // namespace

QString withoutQuotation(const QString &safeHtml)
{
    const qsizetype begins = safeHtml.indexOf(quoteOpens);
    if (begins < 0 || !saysSomething(QStringView(safeHtml).first(begins)))
        return {}; // a mail that is nothing but a quotation is read whole
    const qsizetype ends = quotationEnd(safeHtml, begins);
    return saysSomething(QStringView(safeHtml).sliced(ends)) ? QString() : safeHtml.first(begins);
}

ReadableMail readableMail(const QString &html)
{
    mailhtml::FilterLimits limits;
    limits.nodes = mostNodes;
    ReadableMail mail;
    mail.safe = mailhtml::filter(html, limits);
    mail.withoutQuotation = withoutQuotation(mail.safe.html);
    mail.hasOwnColours = namesColours(mail.safe.html);
    mail.trackers = int(std::count_if(mail.safe.remoteImages.cbegin(), mail.safe.remoteImages.cend(),
                                      [](const mailhtml::RemoteImage &image) { return image.isTracker; }));
    return mail;
}

QImage mailPicture(const QByteArray &bytes, int width)
{
    // Never SVG: it is a document with addresses of its own.
    static const QByteArrayList formats{"png", "jpeg", "jpg", "gif", "webp", "bmp"};
    QBuffer buffer;
    buffer.setData(bytes);
    if (!buffer.open(QIODevice::ReadOnly))
        return {};
    QImageReader reader(&buffer);
    if (!formats.contains(reader.format()))
        return {};
    const QSize size = reader.size();
    if (!size.isValid() || qint64(size.width()) * size.height() > mostPixels)
        return {};
    if (size.width() > width)
        reader.setScaledSize({width, std::max(1, int(qint64(size.height()) * width / size.width()))});
    reader.setAutoTransform(true);
    return reader.read();
}
} // namespace atlas
