// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "services/crm/importrecords.h"

#include <QWidget>

class QComboBox;
class QPushButton;

namespace atlas
{
class Label;

/// First step: what is imported, and from which file: chosen or dropped.
class ImportFileStep : public QWidget
{
    Q_OBJECT
public:
    /// Larger files are refused: they belong in several.
    static constexpr qint64 kMostBytes = 10LL * 1024 * 1024;
    explicit ImportFileStep(QWidget *parent = nullptr);
    [[nodiscard]] QString module() const;
    void setModule(const QString &api);
    /// An import that a crash or a pause left; nullptr: none.
    void offer(const ImportRun *unfinished);
    void showProblem(const QString &sentence);
    /// Reads the file; says here why it cannot be.
    void take(const QString &path);

Q_SIGNALS:
    void fileTaken(const QString &name, const QByteArray &bytes);
    void resumeRequested();
    void forgetRequested();

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void choose();
    QComboBox *m_module;
    QPushButton *m_choose;
    Label *m_problem;
    QWidget *m_offer;
    Label *m_offerText;
};
} // namespace atlas
