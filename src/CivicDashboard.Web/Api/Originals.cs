using CivicDashboard.Storage;

namespace CivicDashboard.Web.Api;

/// <summary>Documents byte for byte, always to be saved and never to be shown as a page of this site.</summary>
public static class Originals
{
    public static async Task SendAsync(HttpContext context, CivicStore store, string id)
    {
        if (await store.DocumentAsync(id, context.RequestAborted) is not { } document)
        {
            context.Response.StatusCode = StatusCodes.Status404NotFound;
            return;
        }
        if (context.IsKnown(document.Sha256))
            return;
        context.Response.SaveAs(Path.GetFileName(document.Name));
        context.Response.ContentType = TypeOf(document.Name);
        context.Response.ContentLength = document.Bytes.Length;
        await context.Response.Body.WriteAsync(document.Bytes, context.RequestAborted);
    }

    /// <summary>Nothing that a browser would run: a page of HTML is sent as mere bytes.</summary>
    private static string TypeOf(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".TXT" => "text/plain",
        ".PDF" => "application/pdf",
        ".DOCX" => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
        _ => "application/octet-stream",
    };
}
