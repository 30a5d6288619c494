// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>
#include <QStringList>

namespace atlas
{
/// A large choice: icon, title, a sentence, a radio mark. Exactly one of a group is chosen.
class ChoiceTile : public QAbstractButton
{
    Q_OBJECT
public:
    explicit ChoiceTile(const QString &iconName, QWidget *parent);
    /// `subtitle` stands under the title in small type, `sentence` below both, `marks` as pills at the foot; each may
    /// be empty.
    void setWords(const QString &title, const QString &subtitle, const QString &sentence,
                  const QStringList &marks = {});
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override { return {200, 80}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    /// Arrows and Enter belong to the view around the tile.
    void keyPressEvent(QKeyEvent *event) override;

private:
    [[nodiscard]] QRect sentenceRect(int width) const;
    void drawMarks(QPainter &painter, int top) const;
    QString m_iconName, m_subtitle, m_sentence;
    QStringList m_marks;
};
} // namespace atlas
