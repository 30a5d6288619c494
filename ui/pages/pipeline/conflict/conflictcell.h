// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include <QAbstractButton>

namespace atlas
{
/// One side of one field in the three-way dialog: a value that can be taken. A real conflict shows a radio mark, a
/// one-sided change a tick. Looks and behaves like a radio button: space takes it, arrows go to the other side.
class ConflictCell : public QAbstractButton
{
    Q_OBJECT
public:
    enum class Mark { Radio, Tick };
    ConflictCell(const QString &value, const QString &remark, Mark mark, QWidget *parent = nullptr);
    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;
    void setRemark(const QString &remark);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    [[nodiscard]] QRect textArea(int width) const;
    QString m_remark;
    Mark m_mark;
};
} // namespace atlas
