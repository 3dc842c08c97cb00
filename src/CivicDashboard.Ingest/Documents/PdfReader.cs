using System.ComponentModel;
using System.Diagnostics;
using CivicDashboard.Extraction;
using CivicDashboard.Extraction.Layout;

namespace CivicDashboard.Ingest.Documents;

/// <summary>A PDF → its text in reading order, by the program pdftotext.</summary>
internal static class PdfReader
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(1);

    public static Result<string> Read(byte[] bytes)
    {
        if (!bytes.AsSpan().StartsWith("%PDF"u8))
            return new Problem("this is no PDF, whatever its name says");
        try
        {
            using var program = Process.Start(new ProcessStartInfo("pdftotext", ["-q", "-enc", "UTF-8", "-nopgbrk", "-", "-"])
            {
                RedirectStandardInput = true,
                RedirectStandardOutput = true,
                RedirectStandardError = true,
            })!;
            return Convert(program, bytes);
        }
        catch (Win32Exception)
        {
            return new Problem("the program pdftotext that reads PDF is not installed; install the package poppler-utils");
        }
    }

    private static Result<string> Convert(Process program, byte[] bytes)
    {
        var output = new MemoryStream();
        var reading = program.StandardOutput.BaseStream.CopyToAsync(output);
        var complaints = program.StandardError.ReadToEndAsync();
        var writing = WriteAsync(program, bytes);
        if (!Task.WaitAll([reading, complaints, writing], Patience) || !program.WaitForExit(Patience))
        {
            program.Kill();
            return new Problem($"pdftotext did not finish within {Patience.TotalSeconds} seconds; give the article as text");
        }
        if (program.ExitCode != 0)
            return new Problem("pdftotext cannot read this PDF: it is damaged or locked with a password");
        var text = TextDecoder.Decode(output.ToArray());
        return text.Success ? text : new Problem("the PDF holds no text, only pictures; run a text recognition over it first");
    }

    /// <summary>The program may stop reading early; then its exit code tells.</summary>
    private static async Task WriteAsync(Process program, byte[] bytes)
    {
        try
        {
            await program.StandardInput.BaseStream.WriteAsync(bytes);
            program.StandardInput.Close();
        }
        catch (IOException)
        {
        }
    }
}
