using System.Net;

namespace Mips.Scoring.Browser.Tests;

/// <summary>The made rule book, which <c>MIPS_SITE</c> names, behind a plain server for files: compressed where there is a compressed file, as any host has it.</summary>
public sealed class SiteServer : IAsyncLifetime, IDisposable
{
    private static readonly Dictionary<string, string> Types = new(StringComparer.Ordinal)
    {
        [".html"] = "text/html",
        [".css"] = "text/css",
        [".js"] = "text/javascript",
        [".json"] = "application/json",
        [".svg"] = "image/svg+xml",
        [".wasm"] = "application/wasm",
    };

    private readonly HttpListener listener = new();
    private Task serving = Task.CompletedTask;

    /// <summary>The folder of the book.</summary>
    public static string Folder { get; } = Environment.GetEnvironmentVariable("MIPS_SITE") ?? throw new InvalidOperationException("MIPS_SITE names no rule book: run .ci/browser.");

    /// <summary>Where the book is.</summary>
    public string Root { get; private set; } = string.Empty;

    public Task InitializeAsync()
    {
        for (int port = 8610; ; port++)
        {
            try
            {
                this.Root = FormattableString.Invariant($"http://localhost:{port}/");
                this.listener.Prefixes.Add(this.Root);
                this.listener.Start();
                this.serving = this.Serve();
                return Task.CompletedTask;
            }
            catch (HttpListenerException) when (port < 8700)
            {
                this.listener.Prefixes.Clear();
            }
        }
    }

    public async Task DisposeAsync()
    {
        this.Dispose();
        await this.serving;
    }

    public void Dispose() => this.listener.Close();

    private async Task Serve()
    {
        while (this.listener.IsListening)
        {
            try
            {
                Answer(await this.listener.GetContextAsync());
            }
            catch (Exception closed) when (closed is HttpListenerException or ObjectDisposedException)
            {
                // The listener is closed, or the browser went away before its answer.
            }
        }
    }

    private static void Answer(HttpListenerContext context)
    {
        string place = Uri.UnescapeDataString(context.Request.Url!.AbsolutePath).TrimStart('/');
        string file = Path.Combine(Folder, place.Length == 0 || place.EndsWith('/') ? place + "index.html" : place);
        using HttpListenerResponse response = context.Response;
        if (!File.Exists(file))
        {
            response.StatusCode = 404;
            return;
        }

        response.ContentType = Types.GetValueOrDefault(Path.GetExtension(file), "application/octet-stream");
        bool isPacked = File.Exists(file + ".br");
        if (isPacked)
        {
            response.AddHeader("Content-Encoding", "br");
        }

        byte[] bytes = File.ReadAllBytes(isPacked ? file + ".br" : file);
        response.ContentLength64 = bytes.Length;
        response.OutputStream.Write(bytes);
    }
}
