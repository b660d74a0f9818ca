using System.Diagnostics;
using System.Net.WebSockets;
using System.Text;
using System.Text.Json.Nodes;
using NUnit.Framework;

namespace SchemaGen.Tests.Sites;

/// <summary>A page in a Chromium without a window, driven by the DevTools protocol.</summary>
internal sealed class Browser : IAsyncDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);
    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

    private readonly DirectoryInfo profile = Directory.CreateTempSubdirectory("schemagen-browser-");
    private readonly ClientWebSocket socket = new();
    private readonly List<string> problems = [];
    private readonly List<string> requests = [];
    private Process? process;
    private string? session;
    private int sent;

    /// <summary>What the console said and what was thrown, since the browser began.</summary>
    public IReadOnlyList<string> Problems => problems;

    /// <summary>All addresses that were asked for.</summary>
    public IReadOnlyList<string> Requests => requests;

    /// <summary>Starts a browser, which has to be there.</summary>
    public static async Task<Browser> StartAsync()
    {
        Browser browser = new();
        try
        {
            await browser.OpenAsync();
        }
        catch
        {
            await browser.DisposeAsync();
            throw;
        }

        return browser;
    }

    /// <summary>Opens an address and waits until it is loaded.</summary>
    public async Task GoAsync(string address)
    {
        await SendAsync("Page.navigate", new() { ["url"] = "about:blank" });
        await SendAsync("Page.navigate", new() { ["url"] = address });
        await UntilAsync("location.href != 'about:blank' && document.readyState == 'complete'");
    }

    /// <summary>Waits until an expression is true.</summary>
    public async Task UntilAsync(string expression)
    {
        var watch = Stopwatch.StartNew();
        while (!(bool)(await EvaluateAsync($"Boolean({expression})"))!)
        {
            Assert.That(watch.Elapsed, Is.LessThan(Patience), $"never true: {expression}; the console said: {string.Join("; ", problems)}");
            await Task.Delay(50);
        }
    }

    /// <summary>The value of an expression.</summary>
    public async Task<JsonNode?> EvaluateAsync(string expression)
    {
        var answer = await SendAsync(
            "Runtime.evaluate",
            new()
            {
                ["expression"] = expression,
                ["returnByValue"] = true,
                ["awaitPromise"] = true,
            });
        return answer["exceptionDetails"] is { } thrown
            ? throw new InvalidOperationException($"{expression}: {thrown.ToJsonString()}")
            : answer["result"]!["value"];
    }

    /// <summary>Presses a key.</summary>
    public async Task PressAsync(string key)
    {
        var code = key switch
        {
            "Enter" => 13,
            "ArrowDown" => 40,
            "Escape" => 27,
            _ => key[0],
        };
        var text =
            key.Length == 1 ? key
            : key == "Enter" ? "\r"
            : string.Empty;
        await SendAsync(
            "Input.dispatchKeyEvent",
            new()
            {
                ["type"] = text.Length == 0 ? "rawKeyDown" : "keyDown",
                ["key"] = key,
                ["windowsVirtualKeyCode"] = code,
                ["text"] = text,
            });
        await SendAsync(
            "Input.dispatchKeyEvent",
            new()
            {
                ["type"] = "keyUp",
                ["key"] = key,
                ["windowsVirtualKeyCode"] = code,
            });
    }

    /// <summary>Types a text.</summary>
    public Task TypeAsync(string text) => SendAsync("Input.insertText", new() { ["text"] = text });

    /// <summary>Sets the width of the window and the colours that its user prefers.</summary>
    public async Task LookAsync(int width, string scheme)
    {
        await SendAsync(
            "Emulation.setDeviceMetricsOverride",
            new()
            {
                ["width"] = width,
                ["height"] = 900,
                ["deviceScaleFactor"] = 1,
                ["mobile"] = false,
            });
        await SendAsync(
            "Emulation.setEmulatedMedia",
            new() { ["features"] = new JsonArray(new JsonObject { ["name"] = "prefers-color-scheme", ["value"] = scheme }) });
    }

    public async ValueTask DisposeAsync()
    {
        socket.Dispose();
        if (process is not null)
        {
            process.Kill(entireProcessTree: true);
            await process.WaitForExitAsync();
            process.Dispose();
        }

        // What the browser began may write still.
        for (var i = 0; i < 20 && profile.Exists; i++)
        {
            try
            {
                profile.Delete(recursive: true);
                return;
            }
            catch (IOException)
            {
                await Task.Delay(100);
                profile.Refresh();
            }
        }
    }

    private static string Find()
    {
        var folders = (Environment.GetEnvironmentVariable("PATH") ?? string.Empty).Split(Path.PathSeparator);
        return Environment.GetEnvironmentVariable("SCHEMAGEN_TEST_CHROMIUM")
            ?? Programs.SelectMany(p => folders.Select(f => Path.Combine(f, p))).FirstOrDefault(File.Exists)
            ?? throw new AssertionException(
                "the tests of the site need a browser: install chromium (Debian: apt-get install chromium; build/browser.sh does),"
                + " or name the program in SCHEMAGEN_TEST_CHROMIUM");
    }

    private async Task OpenAsync()
    {
        ProcessStartInfo start = new(
            Find(),
            [
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--remote-debugging-port=0",
                $"--user-data-dir={profile.FullName}",
                "about:blank",
            ])
        {
            RedirectStandardError = true,
            RedirectStandardOutput = true,
        };
        process = Process.Start(start)!;
        process.ErrorDataReceived += (_, _) => { };
        process.OutputDataReceived += (_, _) => { };
        process.BeginErrorReadLine();
        process.BeginOutputReadLine();
        var place = Path.Combine(profile.FullName, "DevToolsActivePort");
        var watch = Stopwatch.StartNew();
        string[] said;
        while (!File.Exists(place) || (said = await File.ReadAllLinesAsync(place)) is not [_, _, ..])
        {
            Assert.That(process.HasExited, Is.False, $"{start.FileName} ended at once");
            Assert.That(watch.Elapsed, Is.LessThan(Patience), $"{start.FileName} does not answer");
            await Task.Delay(50);
        }

        await socket.ConnectAsync(new Uri($"ws://127.0.0.1:{said[0]}{said[1]}"), CancellationToken.None);
        var target = await SendAsync("Target.createTarget", new() { ["url"] = "about:blank" });
        session = (string?)
            (await SendAsync("Target.attachToTarget", new() { ["targetId"] = (string?)target["targetId"], ["flatten"] = true }))[
                "sessionId"
            ];
        foreach (var domain in new[] { "Page", "Runtime", "Log", "Network" })
        {
            await SendAsync($"{domain}.enable", []);
        }
    }

    private async Task<JsonNode> SendAsync(string method, JsonObject parameters)
    {
        var id = ++sent;
        JsonObject message = new()
        {
            ["id"] = id,
            ["method"] = method,
            ["params"] = parameters,
        };
        if (session is not null)
        {
            message["sessionId"] = session;
        }

        using CancellationTokenSource patience = new(Patience);
        await socket.SendAsync(
            Encoding.UTF8.GetBytes(message.ToJsonString()),
            WebSocketMessageType.Text,
            endOfMessage: true,
            patience.Token);
        while (true)
        {
            var answer = await ReceiveAsync(patience.Token);
            if ((int?)answer["id"] == id)
            {
                return answer["error"] is { } error
                    ? throw new InvalidOperationException($"{method}: {error.ToJsonString()}")
                    : answer["result"]!;
            }

            Keep(answer);
        }
    }

    private void Keep(JsonNode said)
    {
        switch ((string?)said["method"])
        {
            case "Runtime.exceptionThrown":
            case "Runtime.consoleAPICalled":
            case "Log.entryAdded":
                problems.Add(said["params"]!.ToJsonString());
                break;
            case "Network.requestWillBeSent":
                requests.Add((string)said["params"]!["request"]!["url"]!);
                break;
        }
    }

    private async Task<JsonNode> ReceiveAsync(CancellationToken cancellation)
    {
        using MemoryStream text = new();
        var buffer = new byte[64 * 1024];
        ValueWebSocketReceiveResult part;
        do
        {
            part = await socket.ReceiveAsync(buffer.AsMemory(), cancellation);
            text.Write(buffer, 0, part.Count);
        }
        while (!part.EndOfMessage);
        return JsonNode.Parse(text.ToArray())!;
    }
}
