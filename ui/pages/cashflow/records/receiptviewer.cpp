// SPDX-FileCopyrightText: 2026 Ran.AI
// SPDX-License-Identifier: GPL-3.0-or-later

#include "ui/pages/cashflow/records/receiptviewer.h"

#include "ui/pages/cashflow/records/receiptfield.h"

#include <QCoreApplication>
#include <QDesktopServices>
#include <QFileInfo>
#include <QSaveFile>
#include <QTemporaryDir>
#include <QUrl>

namespace atlas::receiptviewer
{
namespace
{
struct ReceiptViewerWords {
    Q_DECLARE_TR_FUNCTIONS(atlas::ReceiptViewer)
};
} // namespace

QString open(const QByteArray &content, const QString &fileName)
{
    static const QTemporaryDir folder; // readable by its owner alone
    const QString name = QFileInfo(fileName).fileName();
    if (!ReceiptField::isReceiptName(name))
        //: %1 is a file
        return ReceiptViewerWords::tr("%1 is neither a PDF nor a picture: open it in Zoho Books").arg(name);
    QSaveFile file(folder.filePath(name));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.commit())
        //: %1 is what the system says
        return ReceiptViewerWords::tr("The receipt cannot be written: %1").arg(file.errorString());
    if (!QDesktopServices::openUrl(QUrl::fromLocalFile(folder.filePath(name))))
        return ReceiptViewerWords::tr("This computer has no program that opens %1").arg(name);
    return {};
}
} // namespace atlas::receiptviewer
