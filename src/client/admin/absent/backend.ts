/** Stands in for backends of services that no programme names. */
class AbsentBackend {
  readonly name = 'absent';
}

export {
  AbsentBackend as AwsCognitoGitHubProxyBackend,
  AbsentBackend as AzureBackend,
  AbsentBackend as BitbucketBackend,
  AbsentBackend as GitGatewayBackend,
  AbsentBackend as TestBackend,
};
