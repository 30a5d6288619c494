// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "models/team/mentionquery.h"

#include <QListWidget>

namespace atlas
{
/// The people "@ma" may mean, above the place where it is typed. Never takes the keyboard: the editor tells it the
/// keys.
class MentionPopup : public QListWidget
{
    Q_OBJECT
public:
    explicit MentionPopup(QWidget *parent);
    /// Shows them with the first one chosen; none: hides. `corner`: the lower left corner, in the parent.
    void offer(const QList<MentionChoice> &choices, const QPoint &corner);
    void step(int rows);
    [[nodiscard]] std::optional<MentionChoice> current() const;

Q_SIGNALS:
    void chosen(const atlas::MentionChoice &choice);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QList<MentionChoice> m_choices;
};
} // namespace atlas
