// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/projects/tasks/taskfields.h"

#include <QWidget>

class QComboBox;
class QLineEdit;
class QPushButton;
class QVBoxLayout;

namespace atlas
{
/// The owners of a task with their planned hours: a line each, and a way to add one.
class OwnersField : public QWidget
{
    Q_OBJECT
public:
    explicit OwnersField(QWidget *parent = nullptr);
    /// Who can be chosen. Owners who are none of them stay, under `known` names.
    void setPeople(const QList<WorkPerson> &people, const QList<WorkPerson> &known = {});
    void setOwners(const QList<OwnerEntry> &owners);
    [[nodiscard]] QList<OwnerEntry> owners() const;

Q_SIGNALS:
    void edited();
    /// A person is about to choose somebody: the moment to read who is a member.
    void peopleWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    struct Line {
        QWidget *frame;
        QComboBox *person;
        QLineEdit *hours;
    };
    void addLine(const OwnerEntry &owner);
    void fill(QComboBox &box, const QString &id) const;
    void removeLine(const QWidget *frame);
    void retranslate();
    QVBoxLayout *m_list;
    QPushButton *m_add;
    QList<Line> m_lines;
    QList<WorkPerson> m_people, m_known;
};
} // namespace atlas
