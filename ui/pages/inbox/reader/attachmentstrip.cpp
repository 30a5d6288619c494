// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/reader/attachmentstrip.h"

#include "services/mail/mailtext.h"
#include "ui/pages/inbox/compose/composewords.h"
#include "ui/pages/inbox/reader/mailfiles.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/hairline.h"
#include "ui/widgets/toolrow.h"

#include <QAbstractButton>
#include <QPainter>
#include <QVBoxLayout>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int fileHeight = 44, fileWidth = 204, saveSide = 28; ///< px

/// The face of one file; the whole card opens it.
class FileFace final : public QAbstractButton
{
public:
    FileFace(const MailAttachment &file, const QString &note, QWidget *parent)
        : QAbstractButton(parent)
        , m_icon(mailfiles::iconOf(file.name))
        , m_note(note)
    {
        setText(mailtext::safeFileName(file.name));
        setFixedSize(fileWidth, fileHeight);
        setFocusPolicy(Qt::StrongFocus);
        setCursor(Qt::PointingHandCursor);
        setToolTip(text()); // a safe name has no angle brackets
    }

protected:
    void paintEvent(QPaintEvent *) override
    {
        const Tokens &t = Theme::get().tokens();
        QPainter painter(this);
        painter.setRenderHint(QPainter::Antialiasing);
        painter.setPen(t.border);
        painter.setBrush(underMouse() && isEnabled() ? t.hover : t.surface);
        painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), 6, 6);
        const QColor ink = m_icon == "warning"_L1 ? t.warnOnFill : t.secondary;
        painter.drawPixmap(10, (height() - 16) / 2, Theme::get().pixmap(m_icon, 16, ink, devicePixelRatioF()));
        const QRect words = rect().adjusted(34, 5, -saveSide - 8, -5);
        painter.setPen(t.text);
        painter.setFont(Theme::font(TextSize::Body));
        painter.drawText(words, Qt::AlignTop | Qt::TextSingleLine,
                         painter.fontMetrics().elidedText(text(), Qt::ElideMiddle, words.width()));
        painter.setPen(t.secondary);
        painter.setFont(Theme::font(TextSize::Label));
        painter.drawText(words, Qt::AlignBottom | Qt::TextSingleLine, m_note);
    }

private:
    QString m_icon, m_note;
};
} // namespace

AttachmentStrip::AttachmentStrip(QWidget *parent)
    : QWidget(parent)
    , m_flow(new FlowLayout(8))
{
    m_row = new ToolRow(m_flow, this);
    auto *box = new QVBoxLayout(this);
    box->setContentsMargins(0, 8, 0, 0);
    box->setSpacing(10);
    box->addWidget(new HairLine(this));
    box->addWidget(m_row);
    hide();
}

void AttachmentStrip::setFiles(const QList<MailAttachment> &files)
{
    if (files == m_files && m_working.isEmpty())
        return;
    m_files = files;
    m_working.clear();
    rebuild();
}

void AttachmentStrip::setWorking(const QString &fileId, bool working)
{
    if (working)
        m_working.insert(fileId);
    else
        m_working.remove(fileId);
    rebuild();
}

void AttachmentStrip::rebuild()
{
    while (QLayoutItem *item = m_flow->takeAt(0)) {
        item->widget()->hide();
        item->widget()->deleteLater(); // it may be the one that was just pressed
        delete item;
    }
    for (const MailAttachment &file : std::as_const(m_files)) {
        const bool working = m_working.contains(file.id);
        const QString size = composewords::fileSize(file.size);
        auto *face = new FileFace(file, working ? tr("Reading\u2026") : size, m_row);
        face->setObjectName(u"mail.file."_s + file.id);
        face->setEnabled(!working);
        //: %1 is a file, %2 its size
        face->setAccessibleName(tr("Open %1, %2").arg(face->text(), size));
        auto *save = new IconButton(u"arrow-down"_s, face);
        save->setObjectName(u"mail.save."_s + file.id);
        //: %1 is a file
        save->setName(tr("Save %1").arg(face->text()));
        save->move(fileWidth - saveSide - 6, (fileHeight - saveSide) / 2);
        connect(face, &QAbstractButton::clicked, this, [this, file] { Q_EMIT openRequested(file); });
        connect(save, &QToolButton::clicked, this, [this, file] { Q_EMIT saveRequested(file); });
        m_flow->addWidget(face);
        face->show();
    }
    if (m_files.size() > 1) {
        auto *all = new QPushButton(tr("Save all\u2026"), m_row);
        all->setObjectName(u"mail.saveAll"_s);
        all->setFixedHeight(fileHeight);
        all->setEnabled(m_working.isEmpty());
        connect(all, &QPushButton::clicked, this, &AttachmentStrip::saveAllRequested);
        m_flow->addWidget(all);
        all->show();
    }
    setVisible(!m_files.isEmpty());
}

void AttachmentStrip::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::LanguageChange)
        rebuild();
}
} // namespace atlas
