using Microsoft.Net.Http.Headers;

namespace CivicDashboard.Web.Api;

/// <summary>What the addresses for programs have in common.</summary>
public static class Answers
{
    /// <summary>Says what is wrong with the address, for a program or a person to read.</summary>
    public static Task RefuseAsync(this HttpContext context, int status, string message)
    {
        context.Response.StatusCode = status;
        return context.Response.WriteAsJsonAsync(new { status, message }, options: null, "application/problem+json; charset=utf-8", context.RequestAborted);
    }

    /// <summary>Has browsers save the answer under a name.</summary>
    public static void SaveAs(this HttpResponse response, string fileName)
    {
        var disposition = new ContentDispositionHeaderValue("attachment");
        disposition.SetHttpFileName(fileName);
        response.Headers.ContentDisposition = disposition.ToString();
    }

    /// <summary>Programs of other sites may read what everyone may.</summary>
    public static void OpenToAll(this HttpResponse response) => response.Headers.AccessControlAllowOrigin = "*";
}
