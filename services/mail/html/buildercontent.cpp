// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "services/mail/html/builder.h"

#include "services/mail/html/attributes.h"

#include <algorithm>

namespace atlas::mailhtml
{
using namespace Qt::Literals::StringLiterals;

namespace
{
constexpr qsizetype LongestAnchorText = 2'000;
constexpr double LargestTracker = 2; // px

/// An image that can only note that it was asked for.
bool looksLikeTracker(const Address &address, const Extent &extent)
{
    const bool knowsWidth = extent.width >= 0;
    const bool knowsHeight = extent.height >= 0;
    const bool isThin =
        (knowsWidth && extent.width <= LargestTracker) || (knowsHeight && extent.height <= LargestTracker);
    const bool isSmall =
        isThin && (!knowsWidth || extent.width <= LargestTracker) && (!knowsHeight || extent.height <= LargestTracker);
    const bool isEmpty = (knowsWidth && extent.width < 0.5) || (knowsHeight && extent.height < 0.5);
    if (extent.isHidden || isSmall || isEmpty)
        return true;
    return (isThin || (!knowsWidth && !knowsHeight)) && hasBeaconPath(address.target);
}

/// Runs of blanks as one; outside of preformatted text they are drawn so anyway.
QString collapsed(const QString &text)
{
    QString out;
    out.reserve(text.size());
    for (const QChar c : text) {
        const bool isBlank = c == u' ' || c == u'\n' || c == u'\t' || c == u'\r' || c == u'\f';
        if (!isBlank)
            out += c;
        else if (!out.endsWith(u' '))
            out += u' ';
    }
    return out;
}

bool isAllBlank(const QString &text)
{
    return std::all_of(text.begin(), text.end(), [](QChar c) { return c.isSpace() && c != QChar::Nbsp; });
}
} // namespace

void DocumentBuilder::text(const QString &given)
{
    if (!wantsMore() || top().isHidden)
        return;
    QString text = withoutControls(given);
    if (m_use.keepsBlanks && !isPreformatted())
        text.replace("  "_L1, u" \u00a0"_s);
    if (isAllBlank(text) && !isPreformatted()) {
        if (!isBetweenCells() && m_hasLineText && !m_mail.html.endsWith(u' ')) {
            m_mail.html += u' ';
            m_plain.text(u" "_s);
        }
        if (m_isInAnchor)
            m_anchorText += u' ';
        return;
    }
    if (countNode())
        writeText(text);
}

void DocumentBuilder::writeText(const QString &text)
{
    openForContent();
    if (!wantsMore())
        return;
    m_mail.html += escaped(isPreformatted() ? text : collapsed(text));
    m_hasLineText = true;
    if (isPreformatted())
        m_plain.lines(text);
    else
        m_plain.text(text);
    if (m_isInAnchor && m_anchorText.size() < LongestAnchorText)
        m_anchorText += text;
}

void DocumentBuilder::startAnchor(const Attributes &attributes)
{
    const std::optional<Address> address = linkAddress(attribute(attributes, u"href"));
    if (!address)
        return;
    m_isInAnchor = true;
    m_anchorText.clear();
    m_anchorAddress = *address;
    const QString href = m_use.hasDirectLinks ? escaped(address->target) : u"link:%1"_s.arg(m_mail.links.size());
    m_mail.links.append({{}, address->target, shownHost(address->host), false});
    m_mail.html += "<a href=\""_L1 + href + "\">"_L1;
}

void DocumentBuilder::endAnchor()
{
    m_isInAnchor = false;
    m_mail.html += "</a>"_L1;
    Link &link = m_mail.links.last();
    link.text = m_anchorText.simplified();
    link.isMisleading = isMisleadingLink(link.text, m_anchorAddress);
    const bool isWeb = link.target.startsWith("http"_L1);
    if (isWeb && m_mail.unsubscribe.isEmpty() && saysUnsubscribe(link.text, link.target))
        m_mail.unsubscribe = link.target;
    if (!saysSameAddress(link.text, link.target))
        m_plain.text(u" <"_s + link.target + u'>');
}

void DocumentBuilder::image(const Attributes &attributes, const Extent &extent)
{
    const QString source = attribute(attributes, u"src");
    const QString id = contentIdOf(source);
    const std::optional<Address> remote = webAddress(source);
    const bool isTracker = remote && looksLikeTracker(*remote, extent);
    const qsizetype place = remote ? addRemote(*remote, extent) : -1;
    // One that nobody would see is told, never drawn.
    if (extent.isHidden || (isTracker && extent.width >= 0) || (isTracker && extent.height >= 0) || !countNode())
        return;
    const QString alternative = withoutControls(attribute(attributes, u"alt")).simplified().left(500);
    QString shown;
    if (!id.isEmpty() && m_use.images != FilterUse::Images::None)
        shown = u"cid:"_s + id;
    else if (remote && m_use.images == FilterUse::Images::All)
        shown = u"remote:%1"_s.arg(place);
    if (shown.isEmpty()) {
        if (!alternative.isEmpty())
            writeText(alternative);
        return;
    }
    if (!id.isEmpty() && !m_contentIds.contains(id)) {
        m_contentIds.insert(id);
        m_mail.contentIds.append(id);
    }
    openForContent();
    if (!wantsMore())
        return;
    m_mail.html += "<img src=\""_L1 + shown + u'"' +
                   safeAttributes(*elementRule(u"img"_s), attributes, false, m_limits.columns) + u'>';
    m_hasLineText = true;
    m_plain.text(alternative);
    if (m_isInAnchor)
        m_anchorText += u' ' + alternative;
}

qsizetype DocumentBuilder::addRemote(const Address &address, const Extent &extent)
{
    const bool isTracker = looksLikeTracker(address, extent);
    const auto known = m_remotes.constFind(address.target);
    if (known != m_remotes.cend()) {
        m_mail.remoteImages[*known].isTracker &= isTracker; // drawn somewhere
        return *known;
    }
    m_remotes.insert(address.target, m_mail.remoteImages.size());
    m_mail.remoteImages.append({address.target, shownHost(address.host), isTracker});
    return m_mail.remoteImages.size() - 1;
}

/// Images besides those of `img`: of styles, backgrounds, sets of sources, and of what was dropped.
void DocumentBuilder::askedImages(const QString &name, const Attributes &attributes, const Extent &extent)
{
    QStringList asked = imagesOfStyle(attribute(attributes, u"style"));
    if (name == imageMarker())
        asked.append(attribute(attributes, u"src"));
    asked.append(attribute(attributes, u"background"));
    for (const QString &candidate : attribute(attributes, u"srcset").split(u',', Qt::SkipEmptyParts).mid(0, 20))
        asked.append(candidate.trimmed().section(u' ', 0, 0));
    for (const QString &source : asked) {
        if (const std::optional<Address> address = webAddress(source))
            addRemote(*address, extent);
    }
}
} // namespace atlas::mailhtml
