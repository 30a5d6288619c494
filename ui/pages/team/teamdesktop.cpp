// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/team/teamactions.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct TeamDesktopWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::TeamDesktop)
};

QFileDialog *teamFileDialog(QWidget *over, const QString &title, QStandardPaths::StandardLocation place)
{
    auto *dialog = new QFileDialog(over->window(), title, QStandardPaths::writableLocation(place));
    dialog->setObjectName(u"team.fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void askForTarget(QWidget *over, const QString &name, const std::function<void(const QString &)> &chosen)
{
    QFileDialog *dialog = teamFileDialog(over, TeamDesktopWords::tr("Save as"), QStandardPaths::DownloadLocation);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, over, chosen);
    dialog->open();
}

void askForFiles(QWidget *over, const std::function<void(const QStringList &)> &chosen)
{
    QFileDialog *dialog = teamFileDialog(over, TeamDesktopWords::tr("Attach files"), QStandardPaths::DocumentsLocation);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, over, chosen);
    dialog->open();
}
} // namespace

TeamDesktop teamDesktop()
{
    return {[](const QUrl &url) { return QDesktopServices::openUrl(url); }, askForTarget, askForFiles};
}
} // namespace atlas
