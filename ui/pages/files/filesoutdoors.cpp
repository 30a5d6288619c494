// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/files/filesoutdoors.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct FilesOutdoorsWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::FilesOutdoors)
};

QFileDialog *filesDialog(QWidget *over, const QString &title, QStandardPaths::StandardLocation place)
{
    auto *dialog = new QFileDialog(over->window(), title, QStandardPaths::writableLocation(place));
    dialog->setObjectName(u"files.fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    return dialog;
}

void askForFiles(QWidget *over, const std::function<void(const QStringList &)> &chosen)
{
    QFileDialog *dialog = filesDialog(over, FilesOutdoorsWords::tr("Files to upload"), QStandardPaths::HomeLocation);
    dialog->setFileMode(QFileDialog::ExistingFiles);
    QObject::connect(dialog, &QFileDialog::filesSelected, over, chosen);
    dialog->open();
}

void askForTarget(QWidget *over, const QString &name, const std::function<void(const QString &)> &chosen)
{
    QFileDialog *dialog = filesDialog(over, FilesOutdoorsWords::tr("Save as"), QStandardPaths::DownloadLocation);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // whoever writes asks
    dialog->selectFile(name);
    QObject::connect(dialog, &QFileDialog::fileSelected, over, chosen);
    dialog->open();
}

void askForFolder(QWidget *over, const std::function<void(const QString &)> &chosen)
{
    QFileDialog *dialog =
        filesDialog(over, FilesOutdoorsWords::tr("Download into a folder"), QStandardPaths::DownloadLocation);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    QObject::connect(dialog, &QFileDialog::fileSelected, over, chosen);
    dialog->open();
}
} // namespace

FilesOutdoors desktopFilesOutdoors()
{
    return {[](const QUrl &url) { return QDesktopServices::openUrl(url); }, askForFiles, askForTarget, askForFolder};
}
} // namespace atlas
