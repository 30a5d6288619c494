// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#pragma once

#include "ui/pages/inbox/compose/composedraft.h"

#include <QWidget>

namespace atlas
{
class FlowLayout;
class Label;

/// The files that go with a mail: name, size, a cross; and what is wrong with them. Takes no more than a mail holds.
class FilesBar : public QWidget
{
    Q_OBJECT
public:
    explicit FilesBar(QWidget *parent = nullptr);
    /// Reads them; what cannot be taken is said. `otherBytes`: what the mail holds beside these files.
    void addPaths(const QStringList &paths, qint64 otherBytes);
    /// False: too much.
    bool add(const DraftFile &file, qint64 otherBytes);
    void setFiles(const QList<DraftFile> &files);
    [[nodiscard]] const QList<DraftFile> &files() const { return m_files; }
    [[nodiscard]] qint64 bytes() const;
    /// Files of the forwarded mail that are still to come.
    void setAwaited(const QStringList &names);
    [[nodiscard]] bool isAwaiting() const { return !m_awaited.isEmpty(); }
    void arrived(const QString &name);
    /// Said below the files.
    void setProblem(const QString &sentence);
    [[nodiscard]] QString problem() const;

Q_SIGNALS:
    void edited();

protected:
    void changeEvent(QEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void rebuild();
    [[nodiscard]] QWidget *chip(const DraftFile &file, int place);
    [[nodiscard]] static QString tooMuch();
    void fit();
    QWidget *m_row;
    FlowLayout *m_flow;
    Label *m_note;
    Label *m_problem;
    QList<DraftFile> m_files;
    QStringList m_awaited;
    QList<QWidget *> m_chips;
};
} // namespace atlas
