using Microsoft.AspNetCore.Components.WebAssembly.Hosting;
using Mips.Scoring.Workbench;

WebAssemblyHostBuilder builder = WebAssemblyHostBuilder.CreateDefault(args);
builder.RootComponents.Add<App>("#workbench");
await builder.Build().RunAsync();
