// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/inbox/reader/outdoors.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

using namespace Qt::Literals::StringLiterals;

namespace atlas
{
namespace
{
struct OutdoorsWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::Outdoors)
};

QString downloadFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::DownloadLocation);
}

QFileDialog *fileDialog(QWidget *over, const QString &title, const Outdoors::Chosen &chosen)
{
    auto *dialog = new QFileDialog(over->window(), title, downloadFolder());
    dialog->setObjectName(u"mail.fileDialog"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QFileDialog::fileSelected, over, chosen);
    return dialog;
}

void askForFile(QWidget *over, const QString &name, const Outdoors::Chosen &chosen)
{
    QFileDialog *dialog = fileDialog(over, OutdoorsWords::tr("Save as"), chosen);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setFileMode(QFileDialog::AnyFile);
    dialog->setOption(QFileDialog::DontConfirmOverwrite); // whoever writes asks
    dialog->selectFile(name);
    dialog->open();
}

void askForFolder(QWidget *over, const Outdoors::Chosen &chosen)
{
    QFileDialog *dialog = fileDialog(over, OutdoorsWords::tr("Save all into a folder"), chosen);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    dialog->open();
}
} // namespace

Outdoors desktopOutdoors()
{
    return {[](const QUrl &url) { return QDesktopServices::openUrl(url); }, askForFile, askForFolder};
}
} // namespace atlas
