// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/compose/mentionpopup.h"

#include "ui/theme/theme.h"

#include <QPainter>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
constexpr int mentionRow = 28, mentionWidth = 320;
} // namespace

MentionPopup::MentionPopup(QWidget *parent)
    : QListWidget(parent)
{
    setObjectName(u"team.mentions"_s);
    setFocusPolicy(Qt::NoFocus);
    setFrameShape(QFrame::NoFrame);
    setViewportMargins(4, 4, 4, 4);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setUniformItemSizes(true);
    hide();
    connect(this, &QListWidget::itemClicked, this, [this] {
        if (const std::optional<MentionChoice> choice = current())
            Q_EMIT chosen(*choice);
    });
}

void MentionPopup::offer(const QList<MentionChoice> &choices, const QPoint &corner)
{
    setAccessibleName(tr("People to mention"));
    m_choices = choices;
    clear();
    for (const MentionChoice &choice : choices) {
        QString note = choice.note;
        if (choice.id == "all"_L1)
            note = tr("everybody in the channel");
        else if (choice.id == "available"_L1)
            note = tr("who is available now");
        const QString text =
            u'@' + cliqtext::harmless(choice.name) + (note.isEmpty() ? QString() : u"  \u00b7  "_s + note);
        auto *item = new QListWidgetItem(text, this);
        item->setSizeHint(QSize(mentionWidth - 20, mentionRow));
    }
    setVisible(!choices.isEmpty());
    if (choices.isEmpty())
        return;
    setCurrentRow(0);
    const int height = int(choices.size()) * mentionRow + 10;
    const int width = qMin(mentionWidth, parentWidget()->width() - 8);
    const int left = qBound(4, corner.x(), qMax(4, parentWidget()->width() - width - 4));
    setGeometry(left, qMax(4, corner.y() - height), width, qMin(height, corner.y()));
    raise();
}

void MentionPopup::step(int rows)
{
    if (count() > 0)
        setCurrentRow((currentRow() + rows + count()) % count());
}

std::optional<MentionChoice> MentionPopup::current() const
{
    const int row = currentRow();
    return row >= 0 && row < m_choices.size() ? std::optional(m_choices.at(row)) : std::nullopt;
}

void MentionPopup::paintEvent(QPaintEvent *event)
{
    {
        const Tokens &t = Theme::get().tokens();
        QPainter painter(viewport());
        painter.fillRect(viewport()->rect(), t.surface);
    }
    QListWidget::paintEvent(event);
}
} // namespace atlas
