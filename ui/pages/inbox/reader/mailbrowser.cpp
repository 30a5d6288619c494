// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/reader/mailbrowser.h"

#include "ui/theme/tokens.h"

#include <cmath>
#include <QAbstractTextDocumentLayout>
#include <QAction>
#include <QContextMenuEvent>
#include <QMenu>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextCursor>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int sheetMargin = 14;   ///< px around a mail that lies on a sheet of its own
constexpr int pictureMargin = 16; ///< px that cells around a picture may take

/// Stands where a picture is not: without one, Qt would look for a file of that name.
QImage emptyPicture()
{
    QImage picture(1, 1, QImage::Format_ARGB32_Premultiplied);
    picture.fill(Qt::transparent);
    return picture;
}
} // namespace

MailBrowser::MailBrowser(QWidget *parent)
    : QTextBrowser(parent)
{
    setOpenLinks(false);
    setOpenExternalLinks(false);
    setUndoRedoEnabled(false);
    setFrameShape(QFrame::NoFrame);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTextInteractionFlags(Qt::TextBrowserInteraction);
    setObjectName(u"mail.text"_s);
    setAccessibleName(tr("Text of the mail"));
    connect(document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &MailBrowser::fitHeight);
    connect(this, &QTextBrowser::anchorClicked, this, [this](const QUrl &anchor) {
        if (const int link = linkOf(anchor); link >= 0)
            Q_EMIT linkActivated(link);
    });
    connect(this, qOverload<const QUrl &>(&QTextBrowser::highlighted), this,
            [this](const QUrl &anchor) { Q_EMIT linkHovered(linkOf(anchor)); });
    connect(&Theme::get(), &Theme::changed, this, &MailBrowser::draw);
    setPaper();
}

int MailBrowser::linkOf(const QUrl &anchor)
{
    if (anchor.scheme() != "link"_L1)
        return -1;
    bool isNumber = false;
    const int link = anchor.path().toInt(&isNumber);
    return isNumber ? link : -1;
}

void MailBrowser::showMail(const ReadableMail &mail, bool whole)
{
    m_mail = mail;
    m_whole = whole;
    m_plain = false;
    draw();
}

void MailBrowser::showPlain(const ReadableMail &mail)
{
    m_mail = mail;
    m_plain = true;
    draw();
}

void MailBrowser::clearMail()
{
    m_mail = {};
    m_pictures.clear();
    draw();
}

void MailBrowser::setPaper()
{
    const bool onSheet = !m_plain && m_mail.hasOwnColours && Theme::get().isDark();
    const Tokens t = onSheet ? lightTokens() : Theme::get().tokens();
    const QString colours = u"QTextBrowser { background: %1; color: %2; border: none; border-radius: 8px; padding: 0px;"
                            " selection-background-color: %3; selection-color: %4; }"_s;
    setStyleSheet(colours.arg(t.surface.name(), t.text.name(), t.accent.name(), t.onAccent.name()));
    const QString sheet = u"a { color: %1; } blockquote { color: %2; } "_s;
    // A taller line would stretch pictures' lines as well.
    const bool isText = !m_mail.safe.html.contains("<img"_L1);
    document()->setDefaultStyleSheet(sheet.arg(t.accentOnFill.name(), t.secondary.name()) +
                                     (isText ? u"p, li, div { line-height: 130%; }"_s : QString()));
    document()->setDocumentMargin(onSheet ? sheetMargin : 0);
    document()->setDefaultFont(Theme::font(TextSize::Body));
}

void MailBrowser::draw()
{
    setPaper();
    Q_EMIT linkHovered(-1);
    const bool folded = !m_whole && !m_mail.withoutQuotation.isEmpty();
    if (m_plain)
        setPlainText(m_mail.safe.text);
    else
        setHtml(folded ? m_mail.withoutQuotation : m_mail.safe.html);
    for (auto each = m_pictures.cbegin(); each != m_pictures.cend(); ++each)
        document()->addResource(QTextDocument::ImageResource, QUrl(each.key()), each.value());
    fitPictures();
    fitHeight();
}

void MailBrowser::addPicture(const QString &source, const QImage &picture)
{
    m_pictures.insert(source, picture);
    document()->addResource(QTextDocument::ImageResource, QUrl(source), picture);
    document()->markContentsDirty(0, document()->characterCount());
    fitHeight();
}

int MailBrowser::room() const
{
    return std::max(200, viewport()->width() - int(2 * document()->documentMargin()));
}

void MailBrowser::fitPictures()
{
    const int most = room() - pictureMargin;
    QList<QPair<QTextCursor, QTextImageFormat>> wide; // changed afterwards: the fragments of a block move with it
    for (QTextBlock block = document()->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            QTextImageFormat format = part.fragment().charFormat().toImageFormat();
            if (!format.isValid() || format.width() <= most)
                continue;
            format.setHeight(format.height() * most / format.width());
            format.setWidth(most);
            QTextCursor cursor(document());
            cursor.setPosition(part.fragment().position());
            cursor.setPosition(part.fragment().position() + part.fragment().length(), QTextCursor::KeepAnchor);
            wide.append({cursor, format});
        }
    }
    for (auto &[cursor, format] : wide)
        cursor.setCharFormat(format);
}

void MailBrowser::fitHeight()
{
    const QSizeF size = document()->size();
    const bool isWide = size.width() > viewport()->width() + 1;
    const int bar = isWide ? horizontalScrollBar()->sizeHint().height() : 0;
    setFixedHeight(std::max(24, int(std::ceil(size.height())) + bar + 2));
}

QVariant MailBrowser::loadResource(int type, const QUrl &name)
{
    Q_EMIT resourceAsked(type, name);
    if (type != QTextDocument::ImageResource)
        return {};
    return m_pictures.value(name.toString(), emptyPicture());
}

bool MailBrowser::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride) {
        // Letters are shortcuts of the page; copying and selecting all stay here.
        const auto *key = static_cast<QKeyEvent *>(event);
        if (!key->matches(QKeySequence::Copy) && !key->matches(QKeySequence::SelectAll)) {
            event->ignore();
            return false;
        }
    }
    return QTextBrowser::event(event);
}

void MailBrowser::changeEvent(QEvent *event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        setAccessibleName(tr("Text of the mail"));
}

void MailBrowser::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    const int link = linkOf(QUrl(anchorAt(event->pos())));
    if (link >= 0) {
        menu->addAction(tr("Open the link"), this, [this, link] { Q_EMIT linkActivated(link); });
        menu->addAction(tr("Copy the link's target"), this, [this, link] { Q_EMIT linkCopyRequested(link); });
    }
    QAction *copying = menu->addAction(tr("Copy"), this, &QTextBrowser::copy);
    copying->setEnabled(textCursor().hasSelection());
    menu->addAction(tr("Select all"), this, &QTextBrowser::selectAll);
    menu->popup(event->globalPos());
}

void MailBrowser::keyPressEvent(QKeyEvent *event)
{
    switch (event->key()) {
    case Qt::Key_PageUp:
    case Qt::Key_PageDown:
    case Qt::Key_Space:
    case Qt::Key_Home:
    case Qt::Key_End:
    case Qt::Key_Up:
    case Qt::Key_Down:
        event->ignore(); // what is around scrolls
        return;
    default:
        QTextBrowser::keyPressEvent(event);
    }
}

void MailBrowser::resizeEvent(QResizeEvent *event)
{
    QTextBrowser::resizeEvent(event);
    fitHeight();
}

void MailBrowser::wheelEvent(QWheelEvent *event)
{
    const bool sideways = std::abs(event->angleDelta().x()) > std::abs(event->angleDelta().y());
    if (sideways)
        QTextBrowser::wheelEvent(event);
    else
        event->ignore();
}
} // namespace atlas
