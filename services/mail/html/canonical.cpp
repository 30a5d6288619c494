// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/canonical.h"

#include "services/mail/html/elements.h"
#include "services/mail/html/markup.h"
#include "services/mail/html/styles.h"

#include <QHash>
#include <QSet>

namespace atlas::mailhtml
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype LongestAttribute = 16'000;

bool isPassedAttribute(const QString &name)
{
    static const QSet<QString> passed{
        u"href"_s,   u"src"_s,  u"srcset"_s,  u"alt"_s,     u"width"_s,       u"height"_s,     u"style"_s, u"align"_s,
        u"valign"_s, u"dir"_s,  u"hidden"_s,  u"bgcolor"_s, u"background"_s,  u"color"_s,      u"size"_s,  u"colspan"_s,
        u"start"_s,  u"type"_s, u"rowspan"_s, u"border"_s,  u"cellpadding"_s, u"cellspacing"_s};
    return passed.contains(name);
}

class CanonicalWriter
{
public:
    explicit CanonicalWriter(QStringView markup)
        : m_reader(markup)
    {
        m_out.reserve(markup.size() + markup.size() / 8);
    }

    QByteArray write()
    {
        m_out = "<html><body>";
        for (MarkupToken token = m_reader.next(); token.kind != MarkupToken::Kind::Finished; token = m_reader.next()) {
            switch (token.kind) {
            case MarkupToken::Kind::Text:
                writeText(token.text);
                break;
            case MarkupToken::Kind::Start:
                start(token);
                break;
            default:
                end(token.name);
                break;
            }
        }
        return m_out;
    }

private:
    [[nodiscard]] bool isDropping() const { return m_dropDepth > 0; }

    void writeText(QStringView text)
    {
        const bool isHeadText = m_isInHead && !isDropping();
        if (isDropping() || isHeadText)
            return;
        m_out += withoutControls(text.toString()).replace(u'<', "&lt;"_L1).toUtf8();
    }

    void start(const MarkupToken &token)
    {
        if (token.name == "head"_L1)
            m_isInHead = true;
        else if (!isHeadElement(token.name))
            m_isInHead = false;
        if (isRawElement(token.name) && !isDropping()) {
            const QStringView content = m_reader.rawContent(token.name);
            if (token.name == "style"_L1)
                writeStyleSheet(content.toString());
            return;
        }
        if (isDropping() && m_isForeign && endsForeignContent(token.name))
            m_dropDepth = 0;
        if (isDropping() || isDroppedElement(token.name)) {
            drop(token);
            return;
        }
        writeElement(token);
    }

    /// Of what is dropped, the images it asks for are still told.
    void drop(const MarkupToken &token)
    {
        if (!isDropping()) {
            m_dropped = token.name;
            m_isForeign = token.name == "svg"_L1 || token.name == "math"_L1;
        }
        if (token.name == m_dropped && !(m_isForeign && token.isSelfClosing))
            ++m_dropDepth;
        writeMarker(token);
    }

    /// The attribute that names the image of an element that is not kept; empty: it has none.
    static QString imageAttribute(const MarkupToken &token)
    {
        const QString &name = token.name;
        if (name == "image"_L1)
            return attribute(token.attributes, u"href").isNull() ? u"xlink:href"_s : u"href"_s;
        if (name == "link"_L1)
            return attribute(token.attributes, u"rel").contains("icon"_L1, Qt::CaseInsensitive) ? u"href"_s : QString();
        if (name == "video"_L1)
            return u"poster"_s;
        const bool hasImage = name == "img"_L1 || name == "input"_L1 || name.startsWith("v:"_L1); // v: drawings of Word
        return hasImage ? u"src"_s : QString();
    }

    void writeMarker(const MarkupToken &token)
    {
        if (token.attributes.isEmpty())
            return;
        static const QSet<QString> told{u"style"_s, u"background"_s, u"srcset"_s, u"width"_s, u"height"_s, u"hidden"_s};
        m_out += '<' + imageMarker().toLatin1();
        const QString source = imageAttribute(token);
        for (const Attribute &given : token.attributes) {
            if (given.name == source)
                writeAttribute({u"src"_s, given.value});
            else if (told.contains(given.name))
                writeAttribute(given);
        }
        m_out += "></" + imageMarker().toLatin1() + '>';
    }

    void writeStyleSheet(const QString &css)
    {
        for (QString &image : imagesOfStyle(css)) {
            m_out += '<' + imageMarker().toLatin1();
            writeAttribute({u"src"_s, image.replace(u'&', "&amp;"_L1)});
            m_out += "></" + imageMarker().toLatin1() + '>';
        }
    }

    void writeElement(const MarkupToken &token)
    {
        const QString kept = keptElement(token.name);
        if (kept.isEmpty()) {
            writeMarker(token);
            return;
        }
        m_out += '<' + kept.toLatin1();
        if (token.name == "center"_L1)
            writeAttribute({u"align"_s, u"center"_s});
        for (const Attribute &given : token.attributes) {
            if (isPassedAttribute(given.name))
                writeAttribute(given);
        }
        m_out += '>';
        ++m_open[kept];
    }

    void writeAttribute(const Attribute &given)
    {
        // A longer one is an image in the text or an attempt; cut in the middle it would be another one.
        if (given.value.size() > LongestAttribute)
            return;
        const QString value = withoutControls(given.value).replace(u'"', "&quot;"_L1).replace(u'<', "&lt;"_L1);
        m_out += ' ' + given.name.toLatin1() + "=\"" + value.toUtf8() + '"';
    }

    void end(const QString &name)
    {
        if (name == "head"_L1)
            m_isInHead = false;
        if (isDropping()) {
            m_dropDepth -= name == m_dropped ? 1 : 0;
            return;
        }
        const QString kept = name == "body"_L1 ? QString() : keptElement(name);
        // libxml2 looks for the start of each end among all open elements
        if (kept.isEmpty() || kept == "br"_L1 || m_open.value(kept) == 0)
            return;
        --m_open[kept];
        m_out += "</" + kept.toLatin1() + '>';
    }

    MarkupReader m_reader;
    QByteArray m_out;
    QHash<QString, int> m_open;
    QString m_dropped;
    int m_dropDepth = 0;
    bool m_isForeign = false;
    bool m_isInHead = false;
};
} // namespace

QByteArray canonicalMarkup(QStringView markup)
{
    return CanonicalWriter(markup).write();
}
} // namespace atlas::mailhtml
