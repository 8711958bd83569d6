using System.Net;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;
using Microsoft.Extensions.Logging;
using Orleans.Configuration;

namespace Mips.Scoring.Samples.NationOnOrleans;

/// <summary>Silos and clients on loopback. A cluster of machines has the same with another clustering provider.</summary>
public static class Cluster
{
    private static readonly TimeSpan Answer = TimeSpan.FromSeconds(20);

    /// <summary>A silo.</summary>
    /// <param name="siloPort">Where silos reach it.</param>
    /// <param name="gatewayPort">Where clients reach it.</param>
    /// <param name="primaryPort">The silo port of the one that keeps the list of silos.</param>
    /// <returns>The host; it is not started.</returns>
    public static IHost Silo(int siloPort, int gatewayPort, int primaryPort) => new HostBuilder()
        .ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.None))
        .UseOrleans(silo => silo
            .UseLocalhostClustering(siloPort, gatewayPort, new IPEndPoint(IPAddress.Loopback, primaryPort))
            .Configure<SiloMessagingOptions>(options => options.ResponseTimeout = Answer)
            .Configure<ClusterMembershipOptions>(options =>
            {
                options.ProbeTimeout = TimeSpan.FromSeconds(1);
                options.NumMissedProbesLimit = 2;
                options.NumVotesForDeathDeclaration = 1;
                options.TableRefreshTimeout = TimeSpan.FromSeconds(2);
            }))
        .Build();

    /// <summary>A client.</summary>
    /// <param name="gatewayPorts">The gateways of the silos.</param>
    /// <returns>The host; it is not started.</returns>
    public static IHost Client(params int[] gatewayPorts) => new HostBuilder()
        .ConfigureLogging(logging => logging.SetMinimumLevel(LogLevel.None))
        .UseOrleansClient(client => client
            .UseLocalhostClustering(gatewayPorts)
            .Configure<ClientMessagingOptions>(options => options.ResponseTimeout = Answer)
            .Configure<GatewayOptions>(options => options.GatewayListRefreshPeriod = TimeSpan.FromSeconds(1)))
        .Build();

    /// <summary>The grains that a client reaches.</summary>
    /// <param name="client">A started client.</param>
    /// <returns>The factory of grains.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="client"/> is null.</exception>
    public static IGrainFactory Grains(IHost client)
    {
        ArgumentNullException.ThrowIfNull(client);
        return client.Services.GetRequiredService<IGrainFactory>();
    }
}
